// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <span>

[[wasm::export]] void rotate(std::span<int, 3> three);
[[wasm::export]] int sum(std::span<const int, 3> three);
class [[wasm::export]] Part {};
class [[wasm::export]] Whole {
 public:
  std::unique_ptr<Part> part;
};
