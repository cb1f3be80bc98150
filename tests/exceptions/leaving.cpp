// SPDX-License-Identifier: MIT OR Apache-2.0
// Exceptions that leave an export: nothing of them is left over.
#include <exception>
#include <stdexcept>
#include <string>

namespace {

struct Counted : std::runtime_error {
  static inline int alive = 0;
  Counted() : std::runtime_error("a message that is too long to be stored in the string object itself") { ++alive; }
  Counted(const Counted& other) : std::runtime_error(other) { ++alive; }
  ~Counted() override { --alive; }
};

}  // namespace

[[wasm::export]] void leave(const std::string& text) {
  std::string copy = text;
  if (!copy.empty()) throw Counted();
}
// Thrown again while something holds it: the library makes a second exception of it.
[[wasm::export]] void leave_held() { std::rethrow_exception(std::make_exception_ptr(Counted())); }
[[wasm::export]] void leave_rethrown() {
  try {
    throw Counted();
  } catch (const std::exception&) {
    throw;
  }
}
[[wasm::export]] void leave_nested() {
  try {
    throw Counted();
  } catch (...) {
    std::throw_with_nested(Counted());
  }
}
[[wasm::export]] void leave_destructor() {
  struct Last {
    ~Last() noexcept(false) { throw Counted(); }
  } last;
}
[[wasm::export]] int alive() { return Counted::alive; }
[[wasm::export]] int uncaught() { return std::uncaught_exceptions(); }
[[wasm::export]] bool handled() { return std::current_exception() != nullptr; }
