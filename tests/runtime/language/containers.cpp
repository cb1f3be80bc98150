// SPDX-License-Identifier: MIT OR Apache-2.0
#include <wasm/pointer.h>
#include <wasm/view.h>

#include <array>
#include <chrono>
#include <deque>
#include <expected>
#include <filesystem>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

struct Longer {
  bool operator()(const std::string& a, const std::string& b) const { return a.size() > b.size(); }
};
class [[wasm::export]] Node {
 public:
  int id = 7;
};
struct [[wasm::record]] Point {
  int x, y;
};

[[wasm::export]] std::list<std::string> list(std::list<std::string> v) { return v; }
[[wasm::export]] std::deque<int> deque(const std::deque<int>& v) { return v; }
[[wasm::export]] std::forward_list<double> forward(std::forward_list<double> v) { return v; }
[[wasm::export]] std::set<std::string, Longer> set(std::set<std::string, Longer> v) { return v; }
[[wasm::export]] std::multiset<int> multiset(std::multiset<int> v) { return v; }
[[wasm::export]] std::unordered_set<int> hashed(std::unordered_set<int> v) { return v; }
[[wasm::export]] std::map<std::string, std::vector<int>> map(std::map<std::string, std::vector<int>> v) { return v; }
[[wasm::export]] std::unordered_map<int, std::map<int, bool>> nested(std::unordered_map<int, std::map<int, bool>> v) {
  return v;
}
[[wasm::export]] std::pair<int, std::string> pair(std::pair<int, std::string> v) { return v; }
[[wasm::export]] std::tuple<int, Point, std::tuple<>> tuple(std::tuple<int, Point, std::tuple<>> v) { return v; }
[[wasm::export]] std::variant<std::monostate, int, std::string, Point> variant(
    std::variant<std::monostate, int, std::string, Point> v) {
  return v;
}
[[wasm::export]] std::monostate unit(int n, std::monostate) {
  if (n < 0) __builtin_trap();
  return {};
}
[[wasm::export]] std::expected<int, std::string> parse(int n) {
  if (n < 0) return std::unexpected("negative");
  return n;
}
[[wasm::export]] std::expected<void, std::runtime_error> check(bool good) {
  if (good) return {};
  return std::unexpected(std::runtime_error("bad"));
}
[[wasm::export]] std::expected<std::unique_ptr<Node>, Point> node(bool good) {
  if (good) return std::make_unique<Node>();
  return std::unexpected(Point{1, 2});
}
[[wasm::export]] std::error_code failure(bool fails) {
  return fails ? std::make_error_code(std::errc::invalid_argument) : std::error_code();
}
[[wasm::export]] std::u8string utf8(std::u8string_view v) { return std::u8string(v) + u8"ä"; }
[[wasm::export]] std::u16string utf16(const std::u16string& v) { return v + u'\xd800'; }
[[wasm::export]] int units(std::u16string_view v) { return static_cast<int>(v.size()); }
[[wasm::export]] __int128 huge(__int128 v) { return -v; }
[[wasm::export]] unsigned __int128 vast(unsigned __int128 v) { return v + 1; }
[[wasm::export]] std::chrono::seconds seconds(std::chrono::microseconds v) {
  return std::chrono::duration_cast<std::chrono::seconds>(v);
}
[[wasm::export]] std::chrono::duration<double> half(std::chrono::duration<double> v) { return v / 2; }
[[wasm::export]] std::chrono::system_clock::time_point later(std::chrono::system_clock::time_point v) {
  return v + std::chrono::hours(1);
}
static float samples[] = {1, 2, 3};
[[wasm::export]] wasm::view<float> view() { return wasm::view<float>(samples); }
[[wasm::export]] std::pair<wasm::view<const float>, int> views() { return {wasm::view<const float>(samples), 1}; }
[[wasm::export]] wasm::pointer<float> address(wasm::pointer<float> v) { return v ? v + 1 : samples; }
[[wasm::export]] std::array<std::pair<int, int>, 2> swapped(std::array<std::pair<int, int>, 2> v) {
  for (auto& [a, b] : v) std::swap(a, b);
  return v;
}
[[wasm::export]] std::vector<std::unique_ptr<Node>> owned(std::list<std::unique_ptr<Node>> v) {
  return {std::make_move_iterator(v.begin()), std::make_move_iterator(v.end())};
}
[[wasm::export]] std::map<std::string, std::shared_ptr<Node>> shared() { return {{"a", std::make_shared<Node>()}}; }
[[wasm::export]] std::optional<std::vector<std::string>> some(std::optional<std::vector<std::string>> v) { return v; }
[[wasm::export]] std::filesystem::path parent(const std::filesystem::path& v) { return v.parent_path(); }
[[wasm::export]] std::vector<std::filesystem::path> paths(std::optional<std::filesystem::path> v) {
  return {v.value_or("none")};
}
namespace [[wasm::import]] host {
void see(wasm::view<const float> numbers, std::chrono::milliseconds time, const std::map<int, std::string>& names,
         const std::tuple<int, Point>& both);
std::map<std::string, int> counts();
std::u16string title();
}  // namespace host
[[wasm::export]] int ask() {
  host::see(wasm::view<const float>(samples), std::chrono::milliseconds(5), {{1, "one"}}, {3, {4, 5}});
  return host::counts().at("b") + static_cast<int>(host::title().size());
}
