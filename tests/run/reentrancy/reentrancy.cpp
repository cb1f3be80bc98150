// SPDX-License-Identifier: MIT OR Apache-2.0
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <vector>

[[wasm::import]] std::string visit(std::string_view text, int depth);

/// Keeps looking at its arguments while JavaScript calls back in.
[[wasm::export]] std::string walk(std::string_view left, std::span<const double> numbers, std::string_view right,
                                  int depth) {
  std::string inner = depth == 0 ? "" : visit(left, depth);
  const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
  return std::string(left) + "<" + inner + ">" + std::to_string(static_cast<long long>(sum)) + std::string(right);
}

[[wasm::export]] std::size_t grow(int megabytes) {
  std::vector<char> block(static_cast<std::size_t>(megabytes) << 20, 'x');
  return block.size();
}

/// Recurses without an end.
[[wasm::export]] int overflow(int depth) {
  volatile char frame[1024];
  frame[depth % 1024] = static_cast<char>(depth);
  return overflow(depth + 1) + frame[0];
}
