// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <string_view>

/// The circle's constant.
[[wasm::export]] inline constexpr double tau = 6.283185307179586;
[[wasm::export]] inline constexpr float tenth = 0.1f;
[[wasm::export]] inline constexpr int answer = 42;
[[wasm::export]] inline constexpr bool yes = true;
[[wasm::export]] inline constexpr std::uint64_t big = UINT64_MAX;
[[wasm::export("label")]] inline constexpr std::string_view text = "a \"quoted\" \\ text\n";
