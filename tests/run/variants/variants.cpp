// SPDX-License-Identifier: MIT OR Apache-2.0
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

class [[wasm::export]] Node {
 public:
  explicit Node(int id) : id(id) {}
  int id;
};
struct [[wasm::record]] Circle {
  double radius;
  std::string label = "circle";
};
struct [[wasm::record]] Square {
  double side;
};
enum class [[wasm::export]] Level { low, high = 5 };

using Value = std::variant<std::monostate, bool, double, std::string, Circle, Square>;

[[wasm::export]] Value value(Value v) { return v; }
[[wasm::export]] int index_of(const Value& v) { return static_cast<int>(v.index()); }
[[wasm::export]] std::vector<Value> values(std::vector<Value> v) { return v; }
[[wasm::export]] std::map<std::string, Value> named(std::map<std::string, Value> v) { return v; }
[[wasm::export]] std::variant<int, std::vector<std::string>, std::vector<double>> lists(
    std::variant<int, std::vector<std::string>, std::vector<double>> v) {
  return v;
}
[[wasm::export]] int list_index(std::variant<std::pair<int, int>, std::vector<int>, std::vector<std::string>> v) {
  return static_cast<int>(v.index());
}
[[wasm::export]] std::variant<Level, long long, std::chrono::system_clock::time_point> rest(
    std::variant<Level, long long, std::chrono::system_clock::time_point> v) {
  return v;
}
[[wasm::export]] std::string node(std::variant<std::shared_ptr<Node>, std::string> v) {
  if (auto* text = std::get_if<std::string>(&v)) return *text;
  auto& node = std::get<0>(v);
  return node ? std::to_string(node->id) : "null";
}
[[wasm::export]] std::variant<std::unique_ptr<Node>, int> make_node(bool good) {
  if (good) return std::make_unique<Node>(3);
  return 4;
}
[[wasm::export]] std::optional<std::variant<int, std::string>> maybe(std::optional<std::variant<int, std::string>> v) {
  return v;
}
[[wasm::export]] std::monostate unit(std::monostate v) { return v; }
