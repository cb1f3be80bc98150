// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>
[[wasm::export]] void elements(std::vector<std::string_view> texts, std::vector<const char*> others);
[[wasm::export]] void fine(std::optional<std::span<const int>> numbers, std::string_view text, const char* other);
[[wasm::export]] std::vector<std::string_view> alsoFine();
[[wasm::import]] std::optional<std::string_view> result();
[[wasm::import]] void argument(std::vector<std::string_view> fine);
struct [[wasm::export]] Shape {
  std::string_view name;
  [[wasm::readonly]] std::string_view fine;
  const char* const alsoFine = "";
  std::unique_ptr<Shape> next;
  Shape* other;
};
