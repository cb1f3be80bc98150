// SPDX-License-Identifier: MIT OR Apache-2.0
// Every kind of descriptor, with words that occur nowhere else.
#include <memory>
#include <string>
#include <vector>

/// DocumentationOfFunction
[[wasm::export]] int add_numbers(int parameter_first, int parameter_second) {
  return parameter_first + parameter_second;
}
/// DocumentationOfText
[[wasm::export]] std::string greet(const std::string& parameter_name) { return "Kept: " + parameter_name; }
/// DocumentationOfImport
[[wasm::import]] void tell(const std::string& parameter_told);
[[wasm::export]] void call_import() { tell("told"); }
[[wasm::import]] int unused_import(int parameter_unused);

/// DocumentationOfClass
class [[wasm::export]] Gadget {
 public:
  /// DocumentationOfConstructor
  explicit Gadget(int parameter_start) : value(parameter_start) {}
  /// DocumentationOfMethod
  std::vector<std::string> list(const std::vector<std::string>& parameter_list) const { return parameter_list; }
  /// DocumentationOfField
  int value;
};
[[wasm::export]] std::shared_ptr<Gadget> share_gadget(std::shared_ptr<Gadget> parameter_shared) {
  return parameter_shared;
}

/// DocumentationOfEnum
enum class [[wasm::export]] Shade {
  /// DocumentationOfEnumerator
  enumerator_dark,
  enumerator_light = 77,
};
[[wasm::export]] Shade shade(Shade parameter_shade) { return parameter_shade; }
/// DocumentationOfConstant
[[wasm::export]] inline constexpr double exact_constant = 12345.678;
/// DocumentationOfNamespace
namespace [[wasm::export]] inner_space {
[[wasm::export]] int inside() { return 1; }
}  // namespace inner_space
[[wasm::start]] void begin_here() {}
