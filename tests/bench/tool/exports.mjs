// SPDX-License-Identifier: MIT OR Apache-2.0
// C++ with as many exports as one wants, of the kinds that libraries have.

/** One group: what is exported, and how many exports that is. */
const group = {
  exports: 10,
  text: (i) => `
/// Adds \\p a and \\p b.
[[wasm::export]] int add_${i}(int a, int b) { return a + b + ${i}; }
[[wasm::export]] std::string greet_${i}(const std::string& name) { return "Hello ${i}, " + name; }
[[wasm::export]] double sum_${i}(const std::vector<double>& values) {
  double all = ${i};
  for (double value : values) all += value;
  return all;
}
[[wasm::export]] std::optional<int> find_${i}(const std::vector<int>& values) {
  for (int value : values)
    if (value == ${i}) return value;
  return {};
}
struct [[wasm::record]] Point_${i} { double x, y; };
enum class [[wasm::export]] Colour_${i} { red, green, blue };
namespace [[wasm::export]] shapes_${i} {
/// A box.
class [[wasm::export]] Box {
 public:
  explicit Box(double width) : width_(width) {}
  double width() const { return width_; }
  void grow(double by) { width_ += by; }
  Point_${i} corner(Colour_${i} colour) const { return {width_, double(colour)}; }

 private:
  double width_;
};
}`,
};

/** Text of a source with `count` exports, numbered from `first`. */
function source(first, count) {
  let text = "#include <optional>\n#include <string>\n#include <vector>\n";
  for (let i = first; i < first + count; i += group.exports) text += group.text(i);
  return text;
}

/** The texts of sources that have `count` exports together: a multiple of ten. */
export function sources(count) {
  const each = 250;
  const texts = [];
  for (let first = 0; first < count; first += each) texts.push(source(first, Math.min(each, count - first)));
  return texts;
}
