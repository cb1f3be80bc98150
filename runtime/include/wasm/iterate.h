// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Classes with begin() and end(): what JavaScript iterates over.
#pragma once

#include <wasm/object.h>
#include <wasm/vector.h>

#include <utility>

namespace wasm {

namespace detail {

/// An object that the class holds.
template <typename T>
struct held_element {
  T* object;
};

/// Objects that the class holds are referred to; everything else is copied.
template <typename R>
using element = __type_pack_element<exported_class<bare<R>>&& __is_lvalue_reference(R), bare<R>,
                                    held_element<__remove_reference_t(R)>>;

}  // namespace detail

template <typename T>
struct convert<detail::held_element<T>> {
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_reference);

  static void write(writer& to, const detail::held_element<T>& element) {
    detail::write_pointer(to, element.object, convert<T*>::hand(element.object));
  }
};

/// All elements of a `C`.
template <typename C>
using elements = std::vector<detail::element<decltype(*std::declval<C&>().begin())>>;

template <typename C>
elements<C> all_of(C& range) {
  elements<C> all;
  auto at = range.begin();
  auto end = range.end();  // may be a sentinel of another type
  for (; at != end; ++at) {
    if constexpr (requires { all.push_back({&*at}); })
      all.push_back({&*at});
    else
      all.push_back(*at);
  }
  return all;
}

}  // namespace wasm
