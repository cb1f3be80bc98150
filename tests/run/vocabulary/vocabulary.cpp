// SPDX-License-Identifier: MIT OR Apache-2.0
#include <wasm/pointer.h>
#include <wasm/view.h>

#include <chrono>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

class [[wasm::export]] Node {
 public:
  int id = 7;
};
struct [[wasm::record]] Problem {
  int line;
  std::string what;
};

[[wasm::export]] std::expected<int, std::string> parse(int n) {
  if (n < 0) return std::unexpected("negative");
  return n;
}
[[wasm::export]] std::expected<void, std::runtime_error> check(bool good) {
  if (good) return {};
  return std::unexpected(std::runtime_error("bad"));
}
[[wasm::export]] std::expected<std::unique_ptr<Node>, Problem> node(bool good) {
  if (good) return std::make_unique<Node>();
  return std::unexpected(Problem{12, "no node"});
}
[[wasm::export]] std::expected<std::vector<std::string>, int> lines(int n) {
  if (n < 0) return std::unexpected(n);
  return std::vector<std::string>(n, "line");
}
[[wasm::export]] std::expected<std::string, std::error_code> read(bool good) {
  if (good) return "text";
  return std::unexpected(std::make_error_code(std::errc::no_such_file_or_directory));
}
[[wasm::export]] std::error_code failure(bool fails) {
  return fails ? std::make_error_code(std::errc::invalid_argument) : std::error_code();
}

[[wasm::export]] std::u8string utf8(std::u8string_view v) { return std::u8string(v) + u8"ä"; }
[[wasm::export]] std::u32string utf32(std::u32string v) { return v; }
[[wasm::export]] int code_points(const std::u32string& v) { return static_cast<int>(v.size()); }
[[wasm::export]] std::u32string no_text() { return {0x61, 0x110000, 0xffffffff}; }
[[wasm::export]] std::wstring wide(const std::vector<std::wstring>& v) { return v.back() + L"\u00e4\U0001f600"; }
[[wasm::export]] std::u16string utf16(const std::u16string& v) { return v; }
[[wasm::export]] int units(std::u16string_view v) { return static_cast<int>(v.size()); }
[[wasm::export]] std::vector<std::u16string> halves(std::u16string_view v) {
  return {std::u16string(v.substr(0, v.size() / 2)), std::u16string(v.substr(v.size() / 2))};
}

[[wasm::export]] __int128 negated(__int128 v) { return -v; }
[[wasm::export]] unsigned __int128 pass_u128(unsigned __int128 v) { return v; }
[[wasm::export]] std::vector<__int128> huge(std::vector<__int128> v) { return v; }

[[wasm::export]] std::chrono::seconds seconds(std::chrono::microseconds v) {
  return std::chrono::duration_cast<std::chrono::seconds>(v);
}
[[wasm::export]] long long ticks(std::chrono::nanoseconds v) { return v.count(); }
[[wasm::export]] std::chrono::duration<double> half(std::chrono::duration<double> v) { return v / 2; }
[[wasm::export]] std::chrono::system_clock::time_point later(std::chrono::system_clock::time_point v,
                                                             std::chrono::minutes by) {
  return v + by;
}
[[wasm::export]] std::vector<std::chrono::milliseconds> durations(std::vector<std::chrono::milliseconds> v) {
  return v;
}
[[wasm::export]] std::optional<std::chrono::system_clock::time_point> maybe_time(
    std::optional<std::chrono::system_clock::time_point> v) {
  return v;
}

[[wasm::export]] std::filesystem::path parent(const std::filesystem::path& v) { return v.parent_path(); }
[[wasm::export]] std::vector<std::filesystem::path> paths(std::optional<std::filesystem::path> v) {
  return {v.value_or("none"), "a/b"};
}

static float samples[] = {1, 2, 3};
[[wasm::export]] wasm::view<float> view() { return wasm::view<float>(samples); }
[[wasm::export]] float sample(int index) { return samples[index]; }
[[wasm::export]] wasm::pointer<float> address() { return samples; }
[[wasm::export]] float value_at(wasm::pointer<float> v) { return v ? *v : -1; }
