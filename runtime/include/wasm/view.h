// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::view<T>`: numbers that stay where they are. JavaScript gets a typed array on the module's own memory, good
/// until control returns to C++; imports may write into it. An ordinary std::span in native builds.
#pragma once

#include <span>

namespace wasm {

template <typename T>
class view : public std::span<T> {
 public:
  using std::span<T>::span;
  constexpr view(std::span<T> numbers) noexcept : std::span<T>(numbers) {}
};

template <typename C>
view(C&) -> view<typename C::value_type>;
template <typename C>
view(const C&) -> view<const typename C::value_type>;

}  // namespace wasm

#ifdef __wasm__
#include <wasm/block.h>
#include <wasm/scalar.h>

namespace wasm {

template <typename T>
  requires detail::number<__remove_cv(T)>
struct convert<view<T>> {
  static constexpr form shape = form::block;
  using element = __remove_cv(T);
  template <flow>
  static constexpr auto type = describe::type(abi::type::view, convert<element>::template type<flow::out>);

  static block to_block(const view<T>& value) {
    return {value.data() ? static_cast<const void*>(value.data()) : &detail::some, value.size()};
  }
  static void write(writer& to, const view<T>& value) {
    block numbers = to_block(value);
    to.raw(numbers.data);
    to.u32(numbers.count);
  }
};

}  // namespace wasm
#endif
