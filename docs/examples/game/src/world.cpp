#include "world.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int columns = 8, rows = 5;
constexpr double paddle_speed = 420, ball_speed = 260;
/// So short that the ball never jumps over a brick.
constexpr double longest_step = 1.0 / 120;

}  // namespace

World::World() { reset(); }

void World::reset() {
  paddle_ = {width / 2 - 40, height - 20, 80, 8};
  bricks_.clear();
  const double brick_width = width / columns;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      bricks_.push_back({column * brick_width + 2, 30 + row * 18.0, brick_width - 4, 14});
  x_ = width / 2;
  y_ = paddle_.y - radius;
  speed_x_ = ball_speed * 0.6;
  speed_y_ = -ball_speed * 0.8;
  score_ = 0;
}

void World::start() {
  if (state_ == State::playing) return;
  if (state_ != State::waiting) reset();
  state_ = State::playing;
}

void World::move_paddle_to(double x) { paddle_.x = std::clamp(x - paddle_.width / 2, 0.0, width - paddle_.width); }

void World::advance(double seconds) {
  for (double left = seconds; left > 0; left -= longest_step) step(std::min(left, longest_step));
}

void World::step(double seconds) {
  move_paddle_to(paddle_.x + paddle_.width / 2 + direction_ * paddle_speed * seconds);
  if (state_ != State::playing) return;
  x_ += speed_x_ * seconds;
  y_ += speed_y_ * seconds;
  bounce_off_walls();
  bounce_off_paddle();
  hit_bricks();
  if (bricks_.empty()) state_ = State::won;
  if (y_ > height + radius) state_ = State::lost;
}

void World::bounce_off_walls() {
  if (x_ < radius) speed_x_ = std::abs(speed_x_);
  if (x_ > width - radius) speed_x_ = -std::abs(speed_x_);
  if (y_ < radius) speed_y_ = std::abs(speed_y_);
}

void World::bounce_off_paddle() {
  if (speed_y_ < 0 || !paddle_.contains(x_, y_ + radius)) return;
  // Where the ball hits decides where it goes.
  const double offset = (x_ - paddle_.x) / paddle_.width * 2 - 1;
  const double angle = offset * 1.0;
  speed_x_ = ball_speed * std::sin(angle);
  speed_y_ = -ball_speed * std::cos(angle);
}

void World::hit_bricks() {
  const auto hit = std::ranges::find_if(bricks_, [&](const Box& brick) { return brick.contains(x_, y_); });
  if (hit == bricks_.end()) return;
  bricks_.erase(hit);
  speed_y_ = -speed_y_;
  ++score_;
}
