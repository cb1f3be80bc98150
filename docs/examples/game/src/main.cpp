#include <web/Document.h>
#include <web/HTMLCanvasElement.h>
#include <web/KeyboardEvent.h>
#include <web/PointerEvent.h>
#include <web/Window.h>
#include <web/globals.h>

#include <algorithm>

#include "view.h"
#include "world.h"

namespace {

class Game {
 public:
  Game() {
    web::window->on_keydown([this](const web::KeyboardEvent& event) {
      const std::string key = event.key();
      if (key == " ") world_.start();
      if (key == "ArrowLeft") world_.steer(-1);
      if (key == "ArrowRight") world_.steer(1);
    });
    web::window->on_keyup([this] { world_.steer(0); });
    web::document->query_selector<web::HTMLElement>("#field").on_pointermove([this](const web::PointerEvent& event) {
      world_.move_paddle_to(event.offset_x());
    });
    web::request_animation_frame(frame_);
  }

 private:
  void advance(double milliseconds) {
    // After a pause, such as that of a tab in the background, the game goes on where it was.
    if (last_ != 0) world_.advance(std::min(milliseconds - last_, 100.0) / 1000);
    last_ = milliseconds;
    view_.show(world_);
    web::request_animation_frame(frame_);
  }

  World world_;
  View view_;
  double last_ = 0;
  js::function<void(double)> frame_ = [this](double now) { advance(now); };
};

}  // namespace

[[wasm::start]] void run() { static Game game; }
