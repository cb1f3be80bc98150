// SPDX-License-Identifier: MIT OR Apache-2.0
#include <optional>
#include <string>
#include <vector>

/// A place.
struct [[wasm::record]] Point {
  double x;  ///< To the right.
  double y;
};

struct [[wasm::record]] Line {
  Point from;
  Point to = {1, 1};
  std::optional<std::string> name;
};

[[wasm::export]] Point mirror(Point point) { return {point.y, point.x}; }
[[wasm::export]] std::vector<Point> mirrored(std::vector<Point> points) {
  for (Point& point : points) point = mirror(point);
  return points;
}
[[wasm::export]] std::vector<Line> lines(const std::vector<Line>& lines) { return lines; }
