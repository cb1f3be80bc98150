// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/lazy.h>
#include <js/one_of.h>
#include <js/record.h>

#include <string>
#include <string_view>
#include <vector>

class [[wasm::import]] Node : public js::object {
 public:
  using js::object::object;
  explicit Node(std::string_view name);
  [[wasm::getter]] std::string name() const;
  [[wasm::getter]] Node parent() const;
  [[wasm::setter]] void set_parent(const Node& parent);
  [[wasm::getter]] js::one_of<std::string, double, Node> content() const;
  [[wasm::setter]] void set_content(const js::one_of<std::string, double, Node>& content);
};
using Content = js::one_of<std::string, double, Node>;

class [[wasm::import]] Place : public js::object {
 public:
  [[wasm::getter]] std::string href() const;
};
[[wasm::import]] extern js::lazy<Place> place;

[[wasm::export]] std::string lineage(const Node& node) {
  std::string names;
  for (Node at = node; at; at = at.parent()) names += at.name() + ";";
  return names;
}
[[wasm::export]] Node orphan(Node node) {
  node.set_parent(nullptr);
  return node;
}
[[wasm::export]] std::string name_of_null() { return Node(nullptr).name(); }
[[wasm::export]] js::object nothing() { return nullptr; }

[[wasm::export]] std::string describe(const Content& content) {
  if (!content) return "nothing";
  if (content.is<std::string>()) return "text " + content.as<std::string>();
  if (content.is<double>()) return "number " + std::to_string(static_cast<int>(content.as<double>()));
  return "node " + content.as<Node>().name();
}
[[wasm::export]] std::string contents(Node node) {
  std::string all;
  for (const Content& one : {Content("word"), Content(5), Content(Node("inner")), Content(nullptr)}) {
    node.set_content(one);
    all += describe(node.content()) + ";";
  }
  return all;
}
[[wasm::export]] double number_of(const Content& content) { return content.as<double>(); }
[[wasm::export]] js::one_of<bool, std::vector<int>> flag_or_list(bool is_list) {
  if (is_list) return std::vector<int>{1, 2};
  return true;
}

[[wasm::export]] js::record<int> counted(const js::record<int>& counts) {
  js::record<int> sum{{"start", 1}};
  for (const auto& [key, count] : counts.entries()) sum.set(key, count + sum.get(key).value_or(0));
  sum.erase("none");
  return sum;
}
[[wasm::export]] std::string keys(const js::record<>& record) {
  std::string all = record.has("toString") ? "inherited;" : "";
  for (const std::string& key : record.keys()) all += key + ";";
  return all;
}

[[wasm::export]] std::string where() { return place->href(); }
