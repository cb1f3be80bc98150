// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/function.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

class [[wasm::export]] Document {
 public:
  int words = 0;
};

/// Calls a function for each number below `n`.
[[wasm::export]] void times(int n, const js::function<void(int)>& f) {
  for (int i = 0; i < n; ++i) f(i);
}

[[wasm::export]] std::string rename(std::function<std::string(std::string_view)> f, std::string_view name) {
  return f(name);
}

/// Lends the document for the call.
[[wasm::export]] void visit(Document& document, const js::function<void(Document&)>& visitor) { visitor(document); }

/// A function that counts its calls.
[[wasm::export]] js::function<int()> counter() {
  return [count = 0]() mutable { return ++count; };
}

[[wasm::export]] std::function<std::optional<double>(double, double)> divider() {
  return [](double a, double b) { return b == 0 ? std::nullopt : std::optional(a / b); };
}

[[wasm::export]] js::function<void(std::string)> greeter() {
  return js::once_function<void(std::string)>([](const std::string&) {});
}
