// SPDX-License-Identifier: MIT OR Apache-2.0
#include <queue>
#include <string_view>
namespace vendor {
template <class T>
struct Tree {
  T root();
  std::queue<T> all();
  void free();
  void* raw;
  std::string_view name;
};
}  // namespace vendor
using Tree [[wasm::export]] = vendor::Tree<double>;
