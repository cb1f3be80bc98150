// The rules of the game: plain C++, which knows nothing of pages.
#pragma once

#include <vector>

struct Box {
  double x, y, width, height;
  bool contains(double at_x, double at_y) const {
    return at_x >= x && at_x < x + width && at_y >= y && at_y < y + height;
  }
};

class World {
 public:
  static constexpr double width = 480, height = 320, radius = 6;
  enum class State { waiting, playing, lost, won };

  World();

  State state() const { return state_; }
  int score() const { return score_; }
  const Box& paddle() const { return paddle_; }
  const std::vector<Box>& bricks() const { return bricks_; }
  double ball_x() const { return x_; }
  double ball_y() const { return y_; }

  /// Begins, or begins again after the end.
  void start();
  /// \param direction -1 to the left, 1 to the right, 0 stays
  void steer(int direction) { direction_ = direction; }
  void move_paddle_to(double x);
  /// Goes on by some time, in seconds.
  void advance(double seconds);

 private:
  void reset();
  void step(double seconds);
  void bounce_off_walls();
  void bounce_off_paddle();
  void hit_bricks();

  State state_ = State::waiting;
  Box paddle_;
  std::vector<Box> bricks_;
  double x_, y_, speed_x_, speed_y_;
  int direction_ = 0;
  int score_ = 0;
};
