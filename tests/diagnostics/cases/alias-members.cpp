// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
namespace vendor {
template <class T>
struct Tree {
  T root();
  std::map<int, T> all();
  void* raw;
};
}  // namespace vendor
using Tree [[wasm::export]] = vendor::Tree<double>;
