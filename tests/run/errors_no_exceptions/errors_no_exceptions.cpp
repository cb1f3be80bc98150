// SPDX-License-Identifier: MIT OR Apache-2.0
// Errors without C++ exceptions.
#include <js/error.h>
#include <js/value.h>

#include <expected>
#include <string>
#include <system_error>

[[wasm::import]] int number(int x);
[[wasm::import("number")]] std::expected<int, js::error> try_number(int x);

[[wasm::export]] int through(int x) { return number(x) + 1; }
[[wasm::export]] std::string message(int x) {
  auto result = try_number(x);
  return result ? "fine" : result.error().message();
}
[[wasm::export]] std::expected<int, js::error> passed_on(int x) { return try_number(x); }
[[wasm::export]] std::expected<int, std::string> text(int x) {
  if (x != 0) return std::unexpected("a text");
  return 1;
}
[[wasm::export]] std::expected<int, std::error_code> code(int x) {
  if (x != 0) return std::unexpected(std::make_error_code(std::errc::io_error));
  return 1;
}
[[wasm::export]] void throws(std::string message) { js::throw_range_error(message); }
[[wasm::export]] void throws_value(js::value thrown) { js::throw_value(thrown); }

extern "C" __attribute__((export_name("stack"))) unsigned long stack() {
  unsigned long address;
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "global.get __stack_pointer\n"
      "local.set %0"
      : "=r"(address));
  return address;
}
