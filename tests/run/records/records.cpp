// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

struct [[wasm::record]] Point {
  double x, y;
};

static int alive = 0;
class [[wasm::export]] Pen {
 public:
  Pen() { ++alive; }
  Pen(const Pen& other) : width(other.width) { ++alive; }
  ~Pen() { --alive; }
  int width = 2;
};

enum class [[wasm::export]] Color { red, green = 5 };

/// A line of a drawing.
struct [[wasm::record]] Line {
  Point from;
  Point to = {1, 1};
  std::string name = "line";  ///< What it is called.
  std::optional<int> width;
  std::optional<Color> color = Color::green;
  const int version = 3;
  std::vector<Point> between;
  [[wasm::skip]] void* handle = nullptr;
  unsigned flags : 3 = 5;
  static inline int count = 0;
};

struct [[wasm::record]] Empty {};
struct [[wasm::record]] Tree {
  int value;
  std::vector<Tree> children;
};
struct [[wasm::record, wasm::name("Drawing")]] Holder {
  Pen pen;
  std::shared_ptr<Pen> shared;
  std::vector<std::shared_ptr<Pen>> more;
};
struct [[wasm::record]] Names {
  [[wasm::name("first-name")]] std::string first;
  [[wasm::name("class")]] std::string last;
  bool is_ok = true;
};
struct Vendor {
  const int id;
  [[maybe_unused]] bool on;
};
using Alias [[wasm::record]] = Vendor;

[[wasm::export]] Point mirror(Point point) { return {point.y, point.x}; }
[[wasm::export]] double length_squared(const Point& a, const Point& b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}
[[wasm::export]] Line line(const Line& line) { return line; }
[[wasm::export]] Line shortest() { return {.from = {}, .width = 7, .between = {}}; }
[[wasm::export]] Empty empty(Empty empty) { return empty; }
[[wasm::export]] int sum(const Tree& tree) {
  int all = tree.value;
  for (const Tree& child : tree.children) all += sum(child);
  return all;
}
[[wasm::export]] Tree tree(int depth) {
  Tree result = {depth, {}};
  for (int i = 0; i < depth; ++i) result.children.push_back(tree(depth - 1));
  return result;
}
/// Its first field is one that text and functions have too.
struct [[wasm::record]] Sized {
  double length;
};
[[wasm::export]] double total_length(const std::vector<Sized>& sized) {
  double total = 0;
  for (const Sized& one : sized) total += one.length;
  return total;
}
[[wasm::export]] std::vector<Point> points(std::vector<Point>&& points) { return std::move(points); }
[[wasm::export]] std::optional<Point> maybe(std::optional<Point> point) { return point; }
[[wasm::export]] Holder holder(Holder holder) { return holder; }
[[wasm::export]] Names names(Names names) { return names; }
[[wasm::export]] const Point& origin() {
  static const Point origin{3, 4};
  return origin;
}
[[wasm::export]] Alias vendor(Alias vendor) { return vendor; }
[[wasm::export]] int living() { return alive; }
class [[wasm::export]] Canvas {
 public:
  Point corner = {1, 2};
  std::vector<Line> lines;
  void move(Point by) {
    corner.x += by.x;
    corner.y += by.y;
  }
};
