// SPDX-License-Identifier: MIT OR Apache-2.0
namespace flat {
[[wasm::export]] int one() { return 1; }
}  // namespace flat

/// Geometry.
namespace [[wasm::export]] geo {
/// Of a square.
[[wasm::export]] double area(double side) { return side * side; }
[[wasm::export]] inline constexpr int dimensions = 3;
enum class [[wasm::export]] Unit { meter, foot };
class [[wasm::export]] Point {
 public:
  double x = 0;
};
namespace [[wasm::export]] solid {
[[wasm::export]] double volume(double side) { return side * side * side; }
}  // namespace solid
}  // namespace geo
