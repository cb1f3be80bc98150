// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::lazy<T>`: a variable or constant of JavaScript.
#pragma once

namespace js {

namespace detail {
/// Keeps an object for as long as a member of it is used.
template <typename T>
struct arrow {
  T object;
  const T* operator->() const { return &object; }
};
}  // namespace detail

/// A variable that JavaScript has: `[[wasm::import]] extern js::lazy<double> devicePixelRatio;`. It is read when it is
/// asked for, each time, so one that JavaScript changes or makes later is seen as it is. With an `optional` one that is
/// not there is empty.
template <typename T>
class lazy {
 public:
  /// Used by what wasmbind generates.
  constexpr explicit lazy(T (*read)()) noexcept : read_(read) {}
  lazy(const lazy&) = delete;
  lazy& operator=(const lazy&) = delete;

  /// The value that the variable has now.
  T get() const { return read_(); }
  T operator*() const { return read_(); }
  /// A member of the object that the variable has now.
  detail::arrow<T> operator->() const { return {read_()}; }
  operator T() const { return read_(); }

 private:
  T (*read_)();
};

}  // namespace js
