// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::pass<P>`: what an imported function's argument becomes on its way to JavaScript.
/// C++ keeps what it passes; JavaScript reads it during the call.
#pragma once

#include <wasm/object.h>

namespace wasm {
namespace detail {

/// Values for the places that an argument takes in the signature of the raw import.
template <typename First, typename Second = nothing>
struct sent {
  using places = slots<First, Second>;
  First first;
  [[no_unique_address]] Second second{};
};

template <typename P, typename T = bare<P>>
struct passed;

template <typename P, typename T>
  requires(convert<T>::shape == form::scalar && !js_reference<T>)
struct passed<P, T> : sent<typename convert<T>::wire> {
  explicit passed(const T& value) : sent<typename convert<T>::wire>{convert<T>::to_wire(value)} {}
};

/// A reference cannot lie in memory: it is fetched when the call is made.
template <typename T>
struct fetched {
  using reference = typename convert<T>::wire;
  const T* value;
  operator reference() const { return convert<T>::to_wire(*value); }
};

template <typename P, typename T>
  requires(convert<T>::shape == form::scalar && js_reference<T>)
struct passed<P, T> {
  using places = slots<typename convert<T>::wire>;
  fetched<T> first;
  [[no_unique_address]] nothing second{};
  explicit passed(const T& value) : first{__builtin_addressof(value)} {}
};

template <typename P, typename T>
  requires(convert<T>::shape == form::none)
struct passed<P, T> : sent<nothing> {
  explicit passed(const T&) {}
};

template <typename P, typename T>
  requires(convert<T>::shape == form::optional_scalar)
struct passed<P, T> : sent<int, typename convert<T>::wire> {
  explicit passed(const T& value)
      : sent<int, typename convert<T>::wire>{convert<T>::has(value), convert<T>::to_wire(value)} {}
};

template <typename P, typename T>
  requires(convert<T>::shape == form::block)
struct passed<P, T> : sent<const void*, unsigned long> {
  explicit passed(const T& value) : passed(convert<T>::to_block(value)) {}

 private:
  explicit passed(block from) : sent<const void*, unsigned long>{from.data, from.count} {}
};

template <typename P, typename T>
  requires(convert<T>::shape == form::stream)
struct passed<P, T> : sent<const void*> {
  explicit passed(const T& value) : sent<const void*>{nullptr} {
    wasm::write<T>(bytes, value);
    point();
  }
  explicit passed(T&& value) : sent<const void*>{nullptr} {
    wasm::write_moved<T>(bytes, value);
    point();
  }
  writer bytes;

 private:
  void point() { this->first = bytes.data() ? bytes.data() : static_cast<const void*>(this); }
};

/// Objects by value (JavaScript gets a copy), raw and smart pointers.
template <typename P, typename T>
  requires(convert<T>::shape == form::object && !convert<T>::by_owner)
struct passed<P, T> : sent<void*> {
  template <typename V>
  explicit passed(V&& value) : sent<void*>{convert<T>::hand(static_cast<V&&>(value)).pointer} {}
};

/// Shares of objects: JavaScript gets one of its own.
template <typename P, typename T>
  requires(convert<T>::shape == form::object && convert<T>::by_owner)
struct passed<P, T> : sent<void*, unsigned long> {
  explicit passed(const T& value) : passed(convert<T>::hand(value), nothing{}) {}

 private:
  passed(handle made, nothing) : sent<void*, unsigned long>{made.pointer, made.ownership} {}
};

/// An object by reference: borrowed for the call.
template <typename T>
  requires exported_class<T>
struct passed<T&, bare<T>> : sent<void*> {
  explicit passed(T& value) : sent<void*>{const_cast<bare<T>*>(__builtin_addressof(value))} {}
};

/// Keeps what the value crosses as, for as long as the argument lives.
template <typename As>
struct passed_source {
  As source;
};

template <typename P, typename T>
  requires converts_through<T>
struct passed<P, T> : private passed_source<typename convert<T>::as>, passed<typename convert<T>::as> {
  explicit passed(const T& value)
      : passed_source<typename convert<T>::as>{convert<T>::to_js(value)},
        passed<typename convert<T>::as>(this->source) {}
};

}  // namespace detail

/// The argument for a parameter declared as `P`, made of the parameter itself.
template <typename P>
using pass = detail::passed<__remove_cv(P)>;

}  // namespace wasm
