// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <numbers>
#include <string_view>

/// The circle's constant.
[[wasm::export]] inline constexpr double tau = 2 * std::numbers::pi;
[[wasm::export]] constexpr int answer = 42;
[[wasm::export]] inline constexpr bool yes = true;
[[wasm::export]] inline constexpr std::int64_t big = INT64_MIN;
[[wasm::export]] inline constexpr std::uint64_t bigger = UINT64_MAX;
[[wasm::export]] inline constexpr std::uint32_t all_bits = 0xffffffff;
[[wasm::export]] inline constexpr float tenth = 0.1f;
[[wasm::export("newName")]] inline constexpr int renamed = answer + 1;
[[wasm::export]] const int computed = answer * 2;
[[wasm::export]] inline constexpr const char* text = "grün \"quoted\" \\ \n end";
[[wasm::export]] inline constexpr std::string_view view = "view";

namespace [[wasm::export]] limits {
[[wasm::export]] inline constexpr int lowest = -7;
}
