// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <vector>

/// Adds two numbers.
/// \param first_number one of them; \p second_number is the other
/// \param second_number the other
[[wasm::export]] double add_numbers(double first_number, double second_number = 1) {
  return first_number + second_number;
}
[[wasm::export("as_it_is")]] int named() { return 1; }
[[wasm::export]] inline constexpr int max_size = 5;
[[wasm::export]] inline constexpr int MAX_COUNT = 6;

enum class [[wasm::export]] pixel_format { rgb_8, rgba_8 };
enum class [[wasm::string_enum]] read_mode { line_by_line, at_once };
struct [[wasm::record]] text_style {
  double font_size = 10;
  std::string font_name;
  [[wasm::name("kept_name")]] bool is_bold = false;
};

class [[wasm::export]] kd_tree {
 public:
  explicit kd_tree(int leaf_size) : leaf_size(leaf_size) {}
  int leaf_size;
  [[wasm::readonly]] int node_count = 3;
  int nearest_to(int some_point) const { return some_point + leaf_size; }
  static kd_tree with_default_size() { return kd_tree(8); }
  [[wasm::getter]] int max_depth() const { return max_depth_; }
  [[wasm::setter]] void set_max_depth(int new_depth) { max_depth_ = new_depth; }
  [[wasm::getter("own_name")]] int other() const { return 1; }
  [[wasm::name("index_at")]] int operator[](int index) const { return index; }

 private:
  int max_depth_ = 0;
};
[[wasm::export, wasm::method]] int count_all(const kd_tree& tree) { return tree.node_count; }
[[wasm::export, wasm::static_of("kd_tree")]] int tree_limit() { return 9; }

namespace [[wasm::export]] color_tools {
[[wasm::export]] std::string mix_two(pixel_format format, read_mode mode) {
  return std::to_string(static_cast<int>(format)) + std::to_string(static_cast<int>(mode));
}
class [[wasm::export]] color_mixer {};
}  // namespace color_tools

[[wasm::export]] double size_of(const text_style& style) { return style.font_size; }
[[wasm::export]] text_style style_named(const std::string& font_name) { return {12, font_name, true}; }
[[wasm::import]] double parseFloat(const std::string& some_text);
[[wasm::export]] double parsed(const std::string& some_text) { return parseFloat(some_text); }
