// SPDX-License-Identifier: MIT OR Apache-2.0
#include <array>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

struct Longer {
  bool operator()(const std::string& a, const std::string& b) const { return a.size() > b.size(); }
};
static int alive = 0;
class [[wasm::export]] Item {
 public:
  explicit Item(int id) : id(id) { ++alive; }
  Item(const Item& other) : id(other.id) { ++alive; }
  ~Item() { --alive; }
  int id;
};
struct [[wasm::record]] Point {
  int x, y;
};
enum class [[wasm::string_enum]] Mode { fast, slow };

[[wasm::export]] std::list<std::string> list(std::list<std::string> v) { return v; }
[[wasm::export]] std::deque<int> deque(const std::deque<int>& v) { return v; }
[[wasm::export]] std::forward_list<double> forward(std::forward_list<double> v) { return v; }
[[wasm::export]] std::set<std::string, Longer> set(std::set<std::string, Longer> v) { return v; }
[[wasm::export]] std::multiset<int> multiset(std::multiset<int> v) { return v; }
[[wasm::export]] std::multimap<std::string, int> multimap(const std::multimap<std::string, int>& v) { return v; }
[[wasm::export]] int repeated(const std::unordered_multimap<int, std::string>& v) {
  return static_cast<int>(v.count(1));
}
[[wasm::export]] std::unordered_set<int> hashed(std::unordered_set<int> v) { return v; }
[[wasm::export]] std::map<std::string, std::vector<int>> map(std::map<std::string, std::vector<int>> v) { return v; }
[[wasm::export]] std::unordered_map<std::string, Mode> modes(const std::unordered_map<std::string, Mode>& v) {
  return v;
}
[[wasm::export]] std::unordered_map<int, std::map<int, bool>> nested(std::unordered_map<int, std::map<int, bool>> v) {
  return v;
}
[[wasm::export]] std::map<std::pair<int, int>, Point> by_pair(std::map<std::pair<int, int>, Point> v) { return v; }
[[wasm::export]] std::pair<int, std::string> pair(std::pair<int, std::string> v) { return v; }
[[wasm::export]] std::tuple<int, Point, std::tuple<>> tuple(std::tuple<int, Point, std::tuple<>> v) { return v; }
[[wasm::export]] std::array<std::pair<int, int>, 2> swapped(std::array<std::pair<int, int>, 2> v) {
  for (auto& [a, b] : v) std::swap(a, b);
  return v;
}
[[wasm::export]] std::vector<std::vector<std::vector<std::string>>> deep(
    const std::vector<std::vector<std::vector<std::string>>>& v) {
  return v;
}
[[wasm::export]] std::vector<std::optional<std::string>> gaps(std::vector<std::optional<std::string>> v) { return v; }
[[wasm::export]] std::optional<std::vector<std::string>> some(std::optional<std::vector<std::string>> v) { return v; }
[[wasm::export]] std::vector<std::pair<std::string, std::set<long long>>> mixed(
    std::vector<std::pair<std::string, std::set<long long>>> v) {
  return v;
}
[[wasm::export]] std::vector<std::unique_ptr<Item>> owned(std::list<std::unique_ptr<Item>> v) {
  return {std::make_move_iterator(v.begin()), std::make_move_iterator(v.end())};
}
[[wasm::export]] std::map<std::string, std::shared_ptr<Item>> shared() { return {{"a", std::make_shared<Item>(7)}}; }
[[wasm::export]] int total(const std::map<std::string, std::shared_ptr<Item>>& items) {
  int all = 0;
  for (const auto& [name, item] : items) all += item ? item->id : 0;
  return all;
}
[[wasm::export]] std::vector<Item> copies(std::vector<Item> items) { return items; }
[[wasm::export]] std::vector<std::string> words(int count) {
  return std::vector<std::string>(count, "a longer text that needs memory of its own");
}
[[wasm::export]] int living() { return alive; }
