// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::optional: a value or undefined. Each form has its own way to say "none".
#pragma once

#include <wasm/object.h>
#include <wasm/scalar.h>
#include <wasm/sequence.h>

#include <optional>

namespace wasm {

namespace detail {

/// How optionals lie in streams, and cross where nothing better is known.
template <typename T>
struct optional_stream {
  using value_type = std::optional<T>;
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::optional, inner_type<T, F>());

  static void write(writer& to, const value_type& value) {
    to.raw(value.has_value());
    if (value) wasm::write<T>(to, *value);
  }
  static void write_moved(writer& to, value_type& value) {
    to.raw(value.has_value());
    if (value) wasm::write_moved<T>(to, *value);
  }
  static value_type read(reader& from) {
    if (!from.raw<bool>()) return std::nullopt;
    return value_type(wasm::read<T>(from));
  }
};

/// Text that needs a holder of its own needs one inside an optional too.
template <typename T>
struct optional_holder {};

template <typename T>
  requires requires { typename convert<T>::holder; }
struct optional_holder<T> {
  class holder {
   public:
    explicit holder(block from) : has_(from.data), value_(from) {}
    operator std::optional<T>() const { return has_ ? std::optional<T>(value_) : std::nullopt; }

   private:
    bool has_;
    typename convert<T>::holder value_;
  };
};

template <typename T>
constexpr form form_of = [] {
  if constexpr (converts_through<T>)
    return form_of<typename convert<T>::as>;
  else
    return convert<T>::shape;
}();

}  // namespace detail

template <typename T>
struct convert<std::optional<T>> : detail::optional_stream<T> {};

/// Of a type that crosses as another one: as an optional of that.
template <typename T>
  requires detail::converts_through<T>
struct convert<std::optional<T>> {
  using as = std::optional<typename convert<T>::as>;
  static as to_js(const std::optional<T>& value) { return value ? as(convert<T>::to_js(*value)) : as(); }
  static std::optional<T> from_js(as value) {
    return value ? std::optional<T>(convert<T>::from_js(static_cast<typename convert<T>::as&&>(*value))) : std::nullopt;
  }
};

namespace detail {

/// Scalars that leave room in a double for a value that none of them has.
template <typename T>
consteval bool fits_with_none() {
  if constexpr (!converts_through<T> && crosses_as_scalar<T>())
    return sizeof(typename convert<T>::wire) == 4;
  else
    return false;
}

}  // namespace detail

template <typename T>
  requires(detail::fits_with_none<T>())
struct convert<std::optional<T>> : detail::optional_stream<T> {
  static constexpr form shape = form::scalar;
  static constexpr bool is_optional = true;
  using wire = double;
  static double to_wire(const std::optional<T>& value) {
    return value ? detail::in_double(convert<T>::to_wire(*value)) : abi::no_value;
  }
  static std::optional<T> from_wire(double value) {
    if (value == abi::no_value) return std::nullopt;
    return std::optional<T>(convert<T>::from_wire(detail::out_of_double<typename convert<T>::wire>(value)));
  }
};

template <typename T>
  requires(detail::crosses_as_scalar<T>() && !detail::converts_through<T> && !detail::fits_with_none<T>())
struct convert<std::optional<T>> : detail::optional_stream<T> {
  static constexpr form shape = form::optional_scalar;
  using wire = typename convert<T>::wire;
  static bool has(const std::optional<T>& value) { return value.has_value(); }
  static wire to_wire(const std::optional<T>& value) { return value ? convert<T>::to_wire(*value) : wire(); }
  static std::optional<T> from_wire(int has, wire value) {
    return has ? std::optional<T>(convert<T>::from_wire(value)) : std::nullopt;
  }
};

/// Null is "none" on the way.
template <typename T>
  requires(!detail::converts_through<T> && detail::js_reference<T>)
struct convert<std::optional<T>> : detail::optional_stream<T> {
  static constexpr form shape = form::scalar;
  static constexpr bool is_reference = true;
  using wire = typename convert<T>::wire;
  static wire to_wire(const std::optional<T>& value) {
    if (!value) return __builtin_wasm_ref_null_extern();
    return convert<T>::to_wire(*value);
  }
  static std::optional<T> from_wire(wire value) {
    if (__builtin_wasm_ref_is_null_extern(value)) return std::nullopt;
    return std::optional<T>(convert<T>::from_wire(value));
  }
};

template <typename T>
  requires(!detail::converts_through<T> && detail::form_of<T> == form::block)
struct convert<std::optional<T>> : detail::optional_stream<T>, detail::optional_holder<T> {
  static constexpr form shape = form::block;
  static constexpr bool is_view = requires { requires convert<T>::is_view; };
  static constexpr bool is_mutable = requires { requires convert<T>::is_mutable; };
  using element = typename convert<T>::element;
  static block to_block(const std::optional<T>& value) {
    return value ? convert<T>::to_block(*value) : block{nullptr, 0};
  }
  static std::optional<T> from_block(block from) {
    return from.data ? std::optional<T>(convert<T>::from_block(from)) : std::nullopt;
  }
};

/// Of pointers it is a stream: null is one of their values.
template <typename T>
  requires exported_class<T>
struct convert<std::optional<T>> : detail::optional_stream<T> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = false;
  static std::optional<T> take(handle from) {
    return from.pointer ? std::optional<T>(convert<T>::take(from)) : std::nullopt;
  }
  static handle hand(std::optional<T>&& value) {
    return value ? convert<T>::hand(static_cast<T&&>(*value)) : handle{nullptr, 0};
  }
  static handle hand(const std::optional<T>& value) { return value ? convert<T>::hand(*value) : handle{nullptr, 0}; }
};

}  // namespace wasm
