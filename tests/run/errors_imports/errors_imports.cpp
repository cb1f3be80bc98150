// SPDX-License-Identifier: MIT OR Apache-2.0
// What JavaScript throws inside imports.
#include <js/error.h>
#include <js/function.h>
#include <js/value.h>

#include <exception>
#include <expected>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

int living = 0;

struct local {
  local() { ++living; }
  ~local() { --living; }
};

}  // namespace

[[wasm::import]] int number(int x);
[[wasm::import]] double real(int x);
[[wasm::import]] long long big(int x);
[[wasm::import]] std::string text(int x);
[[wasm::import]] void nothing(int x);
[[wasm::import]] js::value value(int x);
[[wasm::import]] std::vector<std::string> texts(int x);
[[wasm::import("number")]] std::expected<int, js::error> try_number(int x);
[[wasm::import("text")]] std::expected<std::string, js::error> try_text(int x);
[[wasm::import("nothing")]] std::expected<void, js::error> try_nothing(int x);
[[wasm::import("value")]] std::expected<js::value, js::value> try_value(int x);

[[wasm::export]] int alive() { return living; }

[[wasm::export]] int through_number(int x) {
  local one;
  return number(x) + 1;
}
[[wasm::export]] double through_real(int x) {
  local one;
  return real(x) + 1;
}
[[wasm::export]] long long through_big(int x) {
  local one;
  return big(x) + 1;
}
[[wasm::export]] std::string through_text(int x) {
  local one;
  return text(x) + "!";
}
[[wasm::export]] void through_nothing(int x) {
  local one;
  nothing(x);
}
[[wasm::export]] js::value through_value(int x) {
  local one;
  return value(x);
}
[[wasm::export]] unsigned long through_texts(int x) {
  local one;
  return texts(x).size();
}

[[wasm::export]] std::string caught(int x) {
  try {
    return text(x);
  } catch (const js::exception& error) {
    return std::string("caught ") + error.what();
  }
}
[[wasm::export]] std::string caught_as_exception(int x) {
  try {
    return text(x);
  } catch (const std::exception& error) {
    return std::string("caught ") + error.what();
  }
}
[[wasm::export]] js::value caught_value(int x) {
  try {
    number(x);
  } catch (const js::exception& error) {
    js::exception copy = error;
    return copy.value();
  }
  return js::undefined;
}
[[wasm::export]] void again(int x) {
  try {
    number(x);
  } catch (...) {
    local one;
    throw;
  }
}
[[wasm::export]] void nested(int x) {
  try {
    number(x);
  } catch (...) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}

[[wasm::export]] std::string expected_text(int x) {
  auto result = try_text(x);
  return result ? *result : "error: " + result.error().message();
}
[[wasm::export]] int expected_number(int x) { return try_number(x).value_or(-1); }
[[wasm::export]] bool expected_nothing(int x) { return try_nothing(x).has_value(); }
[[wasm::export]] js::value expected_value(int x) {
  auto result = try_value(x);
  return result ? *result : result.error();
}
[[wasm::export]] std::expected<int, js::error> passed_on(int x) { return try_number(x); }
[[wasm::export]] void rethrown(int x) {
  if (auto result = try_number(x); !result) throw js::exception(result.error());
}

[[wasm::export]] void throws(int kind, std::string message) {
  local one;
  switch (kind) {
    case 0:
      js::throw_error(message);
    case 1:
      js::throw_type_error(message);
    case 2:
      js::throw_range_error(message);
    case 3:
      js::throw_syntax_error(message);
    case 4:
      js::throw_reference_error(message);
  }
}
[[wasm::export]] void throws_value(js::value thrown) {
  local one;
  js::throw_value(thrown);
}
[[wasm::export]] std::expected<int, js::error> made(std::string message) { return std::unexpected(js::error(message)); }

[[wasm::export]] int often(int times) {
  int count = 0;
  while (times-- > 0) {
    try {
      number(1);
    } catch (const js::exception&) {
      ++count;
    }
  }
  return count;
}

[[wasm::export]] int call(js::function<int(int)> function, int x) {
  local one;
  try {
    return function(x);
  } catch (const js::exception& error) {
    if (x == 1) return -1;
    throw;
  }
}
[[wasm::export]] js::function<int(int)> failing() {
  return [](int x) {
    if (x != 0) throw std::out_of_range("in a callable");
    return 5;
  };
}

extern "C" __attribute__((export_name("stack"))) unsigned long stack() {
  unsigned long address;
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "global.get __stack_pointer\n"
      "local.set %0"
      : "=r"(address));
  return address;
}
