// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

namespace flat {
[[wasm::export]] int in_flat() { return 1; }
namespace deeper {
[[wasm::export]] int in_deeper() { return 2; }
}  // namespace deeper
}  // namespace flat

namespace {
[[wasm::export]] int in_anonymous() { return 3; }
}  // namespace

[[wasm::export]] static int internal() { return 4; }

/// Geometry.
namespace [[wasm::export]] geo {

/// The same name outside and inside.
[[wasm::export]] int area(int side) { return side * side; }

int not_marked() { return 0; }

class [[wasm::export]] Point {
 public:
  Point(double x, double y) : x(x), y(y) {}
  double x;
  double y;
  double length_squared() const { return x * x + y * y; }
};

[[wasm::export]] Point middle(const Point& a, const Point& b) { return {(a.x + b.x) / 2, (a.y + b.y) / 2}; }

enum class [[wasm::export]] Unit { meter, foot };

namespace [[wasm::export]] solid {
[[wasm::export]] int volume(int side) { return side * side * side; }
}  // namespace solid

namespace hidden {
[[wasm::export]] std::string name() { return "hidden"; }
}  // namespace hidden
}  // namespace geo

namespace [[wasm::export("other-name")]] other {
[[wasm::export]] int f() { return 5; }
}  // namespace other

[[wasm::export]] int area(int width, int height) { return width * height; }

// A namespace may be opened again.
namespace [[wasm::export]] geo {
[[wasm::export]] int again() { return 6; }
}  // namespace geo
