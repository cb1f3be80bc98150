// SPDX-License-Identifier: MIT OR Apache-2.0
template <class T>
class [[wasm::export]] Vec {};
template <class T>
[[wasm::export]] T largest(T a, T b);
using VecF [[wasm::export]] = Vec<float>;
