// The world on a canvas.
#pragma once

#include <web/CanvasRenderingContext2D.h>
#include <web/HTMLElement.h>

#include "world.h"

class View {
 public:
  View();
  void show(const World& world);

 private:
  void message(std::string_view text);

  web::CanvasRenderingContext2D context_;
  web::HTMLElement score_;
  int shown_score_ = 0;
};
