// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string_view>
#include <vector>
[[wasm::export]] int counter = 0;
[[wasm::export]] const std::vector<int> list = {1, 2};
[[wasm::export]] extern const int elsewhere;
[[wasm::export]] inline constexpr double tau = 6.28;
[[wasm::export]] inline constexpr std::string_view greeting = "hello";
