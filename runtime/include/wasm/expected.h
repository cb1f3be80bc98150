// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::expected, as a result: the value is returned, the error thrown.
#pragma once

#include <wasm/error.h>
#include <wasm/object.h>
#include <wasm/sequence.h>

#include <expected>

namespace wasm {

namespace detail {

template <typename T, flow F>
consteval auto expected_type() {
  if constexpr (__is_void(T))
    return describe::type(abi::type::void_);
  else
    return inner_type<T, F>();
}

/// Exceptions whose classes JavaScript does not know.
template <typename E>
concept described_error = exception_class<E> && !exported_class<E>;

template <typename E, flow F>
consteval auto error_type() {
  if constexpr (described_error<E>)
    return describe::type(abi::type::error);
  else
    return inner_type<E, F>();
}

}  // namespace detail

template <typename T, typename E>
struct convert<std::expected<T, E>> {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type =
      describe::type(abi::type::expected, describe::list(detail::expected_type<T, F>(), detail::error_type<E, F>()));

  static void write(writer& to, const std::expected<T, E>& value) {
    to.raw(value.has_value());
    if constexpr (!__is_void(T))
      if (value) return wasm::write<T>(to, *value);
    if (!value) write_error(to, value.error());
  }
  static void write_moved(writer& to, std::expected<T, E>& value) {
    to.raw(value.has_value());
    if constexpr (!__is_void(T))
      if (value) return wasm::write_moved<T>(to, *value);
    if (!value) write_error(to, value.error());
  }
  static std::expected<T, E> read(reader& from) {
    if (!from.raw<bool>()) return std::expected<T, E>(std::unexpect, wasm::read<E>(from));
    if constexpr (__is_void(T))
      return {};
    else
      return std::expected<T, E>(std::in_place, wasm::read<T>(from));
  }

 private:
  template <typename V>
  static void write_error(writer& to, V& error) {
    if constexpr (detail::described_error<E>)
      detail::write_error(to, detail::type_name<E>(), error.what(), 0);
    else if constexpr (__is_const(V))
      wasm::write<E>(to, error);
    else
      wasm::write_moved<E>(to, error);
  }
};

}  // namespace wasm
