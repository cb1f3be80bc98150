// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

[[wasm::export]] std::string pass_string(std::string s) { return s; }
[[wasm::export]] std::string pass_reference(const std::string& s) { return s; }
[[wasm::export]] std::string pass_view(std::string_view s) { return std::string(s); }
[[wasm::export]] std::string pass_c_string(const char* s) { return s == nullptr ? "(null)" : s; }
[[wasm::export]] std::string pass_moved(std::string&& s) { return std::move(s); }

[[wasm::export]] std::size_t byte_count(std::string_view s) { return s.size(); }
[[wasm::export]] int byte_at(std::string_view s, std::size_t i) { return static_cast<unsigned char>(s.at(i)); }

static std::string kept = "kept";
[[wasm::export]] const std::string& return_reference() { return kept; }
[[wasm::export]] std::string_view return_view() { return kept; }
[[wasm::export]] const char* return_c_string() { return kept.c_str(); }
[[wasm::export]] const char* return_null() { return nullptr; }
[[wasm::export]] void keep(std::string s) { kept = std::move(s); }

[[wasm::export]] std::string repeat(std::string_view s, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += s;
  return result;
}
[[wasm::export]] std::string from_bytes(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
[[wasm::export]] std::string invalid_bytes() { return "a\xff\xc3(\xed\xa0\x80z"; }
[[wasm::export]] std::string concat(const std::string& a, std::string_view b, const char* c) {
  return a + std::string(b) + c;
}
