// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>
#include <string_view>
#include <vector>

[[wasm::export]] std::vector<std::string> pass_strings(std::vector<std::string> list) { return list; }
[[wasm::export]] std::string join(const std::vector<std::string>& list) {
  std::string result;
  for (const std::string& text : list) result += text + ";";
  return result;
}
[[wasm::export]] std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> result(1);
  for (char c : text) {
    if (c == ',')
      result.emplace_back();
    else
      result.back() += c;
  }
  return result;
}

class [[wasm::export]] Node {
 public:
  explicit Node(std::string name) : name(std::move(name)) {}
  std::string name;
};

[[wasm::export]] std::vector<Node> make_nodes(int count) {
  std::vector<Node> nodes;
  for (int i = 0; i < count; ++i) nodes.emplace_back("node " + std::to_string(i));
  return nodes;
}
[[wasm::export]] std::string node_names(const std::vector<Node>& nodes) {
  std::string result;
  for (const Node& node : nodes) result += node.name + ";";
  return result;
}
[[wasm::export]] std::vector<std::shared_ptr<Node>> share_all(std::vector<std::shared_ptr<Node>> nodes) {
  for (auto& node : nodes) node->name += "!";
  return nodes;
}

class [[wasm::export]] Tree {
 public:
  void add(const std::string& path) { paths.push_back(path); }
  std::vector<std::string> paths;
};
