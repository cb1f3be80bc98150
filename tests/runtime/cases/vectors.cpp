// SPDX-License-Identifier: MIT OR Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

[[wasm::export]] double sum(std::span<const double> values) {
  double sum = 0;
  for (double value : values) sum += value;
  return sum;
}
[[wasm::export]] void twice(std::span<std::uint8_t> values) {
  for (std::uint8_t& value : values) value *= 2;
}
[[wasm::export]] std::vector<float> reversed(const std::vector<float>& values) {
  return {values.rbegin(), values.rend()};
}
[[wasm::export]] std::vector<std::int64_t> squares(int n) {
  std::vector<std::int64_t> list;
  for (std::int64_t i = 0; i < n; ++i) list.push_back(i * i);
  return list;
}
[[wasm::export]] std::array<int, 3> rotate(std::array<int, 3> v) { return {v[1], v[2], v[0]}; }
[[wasm::export]] std::vector<std::byte> bytes(std::vector<std::byte> bytes) {
  bytes.push_back(std::byte{255});
  return bytes;
}
[[wasm::export]] std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> words(1);
  for (char c : text) {
    if (c == ' ')
      words.emplace_back();
    else
      words.back() += c;
  }
  return words;
}
[[wasm::export]] std::string concat(std::vector<std::string>&& words) {
  std::string all;
  for (const std::string& word : words) all += word;
  return all;
}
[[wasm::export]] std::vector<bool> flip(std::vector<bool> bits) {
  bits.flip();
  return bits;
}
[[wasm::export]] std::vector<std::vector<int>> nested(const std::vector<std::vector<int>>& rows) {
  std::vector<std::vector<int>> sums;
  for (const auto& row : rows) sums.push_back({static_cast<int>(row.size())});
  return sums;
}
[[wasm::export]] std::optional<int> half(std::optional<int> n) {
  return n && *n % 2 == 0 ? std::optional(*n / 2) : std::nullopt;
}
[[wasm::export]] std::optional<std::string> maybe(std::optional<std::string> text) {
  if (!text) return "none";
  return text->empty() ? std::nullopt : text;
}
[[wasm::export]] const char* tail(const char* text) { return text && *text ? text + 1 : nullptr; }
[[wasm::export]] std::string_view trim(std::string_view text) { return text.substr(1, text.size() - 2); }
[[wasm::export]] std::optional<std::optional<int>> deep(std::optional<std::optional<int>> n) { return n; }
