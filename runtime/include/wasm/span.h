// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::span of numbers: `span<const T>` reads JavaScript's numbers, `span<T>` writes them back too.
#pragma once

#include <wasm/block.h>
#include <wasm/scalar.h>

#include <span>

namespace wasm {

template <typename T>
  requires detail::number<__remove_cv(T)>
struct convert<std::span<T>> : detail::viewed_block<std::span<T>, T> {
  static constexpr bool is_mutable = !__is_const(T);
  template <flow F>
  static constexpr auto type =
      describe::type(F == flow::in && is_mutable ? abi::type::mutable_numbers : abi::type::numbers,
                     convert<__remove_cv(T)>::template type<F>);
};

}  // namespace wasm
