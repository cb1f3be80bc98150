// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How JavaScript values cross that C++ keeps as such: `js::value` and what derives from it.
#pragma once

#include <js/value.h>
#include <wasm/imported.h>
#include <wasm/slots.h>
#include <wasm/stream.h>

/// Only JavaScript can make an undefined.
extern "C" __attribute__((import_module("wasmbind"), import_name("undefined"))) __externref_t __wasmbind_undefined();

namespace wasm {
namespace detail {

template <typename = void>
[[clang::export_name("__wasmbind_describe_undefined"), gnu::nodebug]] const void* describe_undefined() {
  [[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] static constexpr auto bytes = describe::descriptor(
      abi::entity::import, describe::text(""), describe::u32(static_cast<std::uint32_t>(abi::import_kind::convert)),
      describe::text("undefined"), describe::path(), describe::text("undefined"), describe::text(""),
      describe::text(""), describe::u32(0), describe::list(), describe::type(abi::type::any), describe::text(""));
  return &bytes;
}

/// What a number below those of slots stands for.
template <typename = void>
[[gnu::noinline]] __externref_t constant(std::uint32_t slot) {
  (void)&describe_undefined<>;
  if (slot == values::undefined_slot) return __wasmbind_undefined();
  return __builtin_wasm_ref_null_extern();
}

/// What is in a slot of the table, or the constant that its number stands for.
template <typename = void>
[[gnu::noinline]] __externref_t stored(std::uint32_t slot) {
  if (slot < values::first_slot) [[unlikely]]
    return constant<>(slot);
  return values::in_table(slot);
}

/// What is in any slot.
template <typename = void>
[[gnu::always_inline]] __externref_t reference(std::uint32_t slot) {
  return slot == values::lent_slot ? values::__wasmbind_lent() : stored<>(slot);
}

/// Another slot with the same value.
inline std::uint32_t copy_slot(std::uint32_t slot) {
  return slot < values::first_slot ? slot : values::hold(values::at(slot));
}

/// Puts a value that JavaScript writes into a stream into a slot.
template <typename = void>
[[clang::export_name("__wasmbind_hold")]] std::uint32_t hold_element(__externref_t value) {
  return values::hold(value);
}

/// Takes a value that C++ has written into a stream out of its slot.
template <typename = void>
[[clang::export_name("__wasmbind_take")]] __externref_t take_element(std::uint32_t slot) {
  __externref_t value = reference(slot);
  values::drop(slot);
  return value;
}

template <typename T>
concept js_value = __is_base_of(js::value, T);

/// A value in a slot of its own, as a class that derives from js::value. Its constructors would make a new object.
template <typename T>
[[gnu::always_inline]] T adopt(std::uint32_t slot) {
  js::value made = value_access::make(slot);
  return static_cast<T&&>(static_cast<js::value&&>(made));
}

}  // namespace detail

namespace detail {

/// What js::value and all that derive from it have in common; their types differ.
template <typename T>
struct held_value {
  static constexpr form shape = form::scalar;
  static constexpr bool is_reference = true;
  using wire = __externref_t;

  [[gnu::always_inline]] static wire to_wire(const T& value) {
    return detail::reference(detail::value_access::slot(value));
  }
  static T from_wire(wire value) { return detail::adopt<T>(values::hold(value)); }

  static void write(writer& to, const T& value) {
    (void)&detail::take_element<>;
    to.u32(detail::copy_slot(detail::value_access::slot(value)));
  }
  static void write_moved(writer& to, T& value) {
    (void)&detail::take_element<>;
    to.u32(detail::value_access::give(value));
  }
  static T read(reader& from) {
    (void)&detail::hold_element<>;
    return detail::adopt<T>(from.u32());
  }
};

}  // namespace detail

namespace detail {

/// The type of a value: classes that JavaScript provides are known by name.
template <typename T, flow F>
consteval auto value_type() {
  if constexpr (requires { imported<T>::template arguments<F>(); })
    return describe::type(abi::type::imported, describe::text(imported<T>::key), imported<T>::template arguments<F>());
  else if constexpr (requires { imported<T>::key; })
    return describe::type(abi::type::imported, describe::text(imported<T>::key), describe::list());
  else
    return describe::type(abi::type::any);
}

template <typename P, typename T>
struct argument;

/// A value that the callee does not keep; copies of it have slots of their own.
template <js_value T>
  requires(__is_base_of(held_value<T>, convert<T>))
struct argument<const T&, T> {
  using places = slots<__externref_t>;
  T value;
  // Both are part of the shim: then the number of the slot need not lie in memory.
  [[gnu::always_inline]] explicit argument(__externref_t wire, auto...) : value(adopt<T>(values::lend(wire))) {}
  [[gnu::always_inline]] ~argument() {
    // What drop() would do, without a call. Derived classes may have destructors, which want to see their value.
    if constexpr (__is_same(T, js::value))
      if (value_access::slot(value) == values::lent_slot) {
        value_access::give(value);
        values::take_back();
      }
  }
  argument(const argument&) = delete;
  argument& operator=(const argument&) = delete;
  const T& get() { return value; }
};

}  // namespace detail

template <detail::js_value T>
struct convert<T> : detail::held_value<T> {
  static constexpr bool is_unchecked = true;
  template <flow F>
  static constexpr auto type = detail::value_type<T, F>();
};

}  // namespace wasm

namespace js {

inline value::value(const value& other) : slot_(wasm::detail::copy_slot(other.slot_)) {}

inline value& value::operator=(const value& other) {
  if (this != &other) *this = value(other);
  return *this;
}

inline value& value::operator=(value&& other) noexcept {
  std::uint32_t old = slot_;
  slot_ = other.slot_;
  other.slot_ = old;
  return *this;
}

inline void value::release() noexcept { wasm::values::drop(slot_); }

}  // namespace js
