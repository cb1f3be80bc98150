// SPDX-License-Identifier: MIT OR Apache-2.0
// Errors in both directions.
#include <js/error.h>

#include <expected>
#include <stdexcept>

namespace json {
/// What is wrong with a text, and where.
class [[wasm::export]] ParseError : public std::runtime_error {
 public:
  explicit ParseError(int line) : runtime_error("a brace is missing"), line(line) {}
  const int line;
};
}  // namespace json

[[wasm::import]] int ask(int question);
[[wasm::import("ask")]] std::expected<int, js::error> try_asking(int question);

[[wasm::export]] int answer(int question) {
  if (question < 0) throw json::ParseError(question);
  return ask(question);
}
[[wasm::export]] std::expected<int, js::error> attempt(int question) { return try_asking(question); }
