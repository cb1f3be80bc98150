// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>

/// \brief Adds two numbers.
/// \param a the first
/// \param b the second
/// \return their sum
[[wasm::export]] int add(int a, int b) { return a + b; }

[[wasm::export("addInts")]] int add_under_another_name(int a, int b) { return a + b; }

[[using wasm: export, name("area")]] double rectangle(double width, double height) { return width * height; }

static int calls = 0;

[[wasm::export]] void count_call() { ++calls; }
[[wasm::export]] int calls_so_far() { return calls; }

[[wasm::export]] int without_names(int, int b) { return b; }

[[wasm::export]] auto deduced(int a) { return a * 0.5; }

[[wasm::export]] int eight(int a, int b, int c, int d, int e, int f, int g, int h) {
  return a + 10 * (b + 10 * (c + 10 * (d + 10 * (e + 10 * (f + 10 * (g + 10 * h))))));
}

[[wasm::export]] std::string join(std::string_view a, std::string_view b, std::string_view c) {
  return std::string(a) + "|" + std::string(b) + "|" + std::string(c);
}

inline int from_a_header(int x) { return x + 1; }
[[wasm::export]] inline int inline_function(int x) { return from_a_header(x); }
[[wasm::export]] constexpr int constexpr_function(int x) { return x - 1; }
[[wasm::export]] [[nodiscard]] int noexcept_function(int x) noexcept { return -x; }
