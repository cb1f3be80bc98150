// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::one_of<A, B, ...>`: a value of JavaScript that is one of several types. TypeScript's `A | B`.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

#include <string>

namespace js {

/// A value that is an `A`, a `B`, ... It stays in JavaScript: a std::variant is converted when it crosses, this when
/// it is asked for.
template <typename... T>
class one_of : public value {
 public:
  /// `undefined` and `null`.
  constexpr one_of() noexcept = default;
  constexpr one_of(decltype(nullptr)) noexcept : value(wasm::detail::value_access::make(1)) {}
  /// Of what is one of them, or converts to one of them: the first that it converts to.
  template <typename V>
    requires(!std::is_base_of_v<one_of, V> && !std::is_null_pointer_v<V> && (std::is_convertible_v<const V&, T> || ...))
  one_of(const V& from) : value(of<V, T...>(from)) {}

  /// Whether it is an `A`: typeof of text, numbers and booleans, instanceof of classes.
  template <typename A>
    requires(std::is_same_v<A, T> || ...)
  bool is() const {
    if constexpr (std::is_same_v<A, bool>)
      return is_boolean();
    else if constexpr (std::is_arithmetic_v<A>)
      return is_number();
    else if constexpr (derived_value<A>)
      return value::is<A>();
    else
      return is_string();
  }
  /// It as an `A`. Throws a TypeError when it is none.
  template <typename A>
    requires(std::is_same_v<A, T> || ...)
  A as() const {
    if constexpr (derived_value<A>)
      return value::as<A>();
    else
      return to<A>();
  }

 private:
  template <typename V, typename First, typename... Rest>
  static value of(const V& from) {
    if constexpr (derived_value<V> || plain<V>)
      return value(from);
    else if constexpr (std::is_convertible_v<const V&, First>)
      return value(First(from));
    else
      return of<V, Rest...>(from);
  }
};

}  // namespace js

#ifdef __wasm__
/// The glue writes the name as the operator that it is.
template <typename... T>
struct wasm::imported<js::one_of<T...>> : wasm::detail::imported_template<"|", T...> {};
#endif
