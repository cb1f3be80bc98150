// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <utility>

class [[wasm::export]] Node {
 public:
  int value = 0;
};

[[wasm::export]] Node copy(Node node) { return node; }
[[wasm::export]] int read(const Node& node) { return node.value; }
[[wasm::export]] int read_maybe(const Node* node) { return node != nullptr ? node->value : -1; }
[[wasm::export]] int consume(Node&& node) { return std::move(node).value; }
[[wasm::export]] std::unique_ptr<Node> pass(std::unique_ptr<Node> node) { return node; }
[[wasm::export]] std::shared_ptr<Node> share(std::shared_ptr<Node> node) { return node; }
[[wasm::export]] Node& first() {
  static Node node;
  return node;
}
