#include "view.h"

#include <web/Document.h>
#include <web/HTMLCanvasElement.h>
#include <web/globals.h>

#include <array>
#include <numbers>
#include <string>

using web::document;

View::View()
    : context_(document->query_selector<web::HTMLCanvasElement>("#field").get_context<web::CanvasRenderingContext2D>()),
      score_(document->query_selector<web::HTMLElement>("#score")) {}

void View::show(const World& world) {
  context_.clear_rect(0, 0, World::width, World::height);
  constexpr std::array<std::string_view, 5> colors = {"#ef6f6c", "#f4a259", "#f9dc5c", "#8cb369", "#5b8e7d"};
  for (const Box& brick : world.bricks()) {
    context_.set_fill_style(colors[static_cast<std::size_t>((brick.y - 30) / 18)]);
    context_.fill_rect(brick.x, brick.y, brick.width, brick.height);
  }
  context_.set_fill_style("#dde3f0");
  const Box& paddle = world.paddle();
  context_.fill_rect(paddle.x, paddle.y, paddle.width, paddle.height);
  context_.begin_path();
  context_.arc(world.ball_x(), world.ball_y(), World::radius, 0, 2 * std::numbers::pi);
  context_.fill();
  if (world.state() == World::State::waiting) message("Space starts");
  if (world.state() == World::State::lost) message("Lost. Space starts again");
  if (world.state() == World::State::won) message("Won");
  if (world.score() == shown_score_) return;
  shown_score_ = world.score();
  score_.set_text_content(std::to_string(shown_score_));
}

void View::message(std::string_view text) {
  context_.set_font("20px system-ui, sans-serif");
  context_.set_text_align(web::CanvasTextAlign::center);
  context_.fill_text(text, World::width / 2, World::height / 2 + 20);
}
