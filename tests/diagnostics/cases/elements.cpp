// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <span>
#include <string>
struct [[wasm::export]] Shape {};
[[wasm::export]] void spans(std::span<std::string> texts, std::span<const Shape> shapes, std::span<bool> bits);
[[wasm::export]] void pointers(std::unique_ptr<int> number, std::shared_ptr<Shape> fine);
