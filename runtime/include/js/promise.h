// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::promise<T>`: JavaScript's Promise, and the result of coroutines, which `co_await` others.
#pragma once

#include <js/function.h>
#include <js/object.h>
#include <wasm/member.h>

#include <coroutine>
#include <type_traits>
#include <utility>
#include <vector>

namespace js {

template <typename T = value>
class promise;

namespace detail {
/// What becomes of a promise's value: `R(T)`, or `R()` of a promise of nothing.
template <typename R, typename T>
struct reaction {
  using type = function<R(T)>;
};
template <typename R>
struct reaction<R, void> {
  using type = function<R()>;
};
}  // namespace detail

/// A value of type `T`, or of none, that is there later. The value is converted, and checked, when it arrives.
///
/// A function that returns one may be a coroutine: `co_return` gives the value, an exception is the error. In
/// coroutines `co_await` waits for the value; an error is thrown as a js::exception, or is part of a `std::expected`.
template <typename T>
class promise : public object {
 public:
  /// No promise: `undefined`.
  promise() = default;

  /// One that has its value, or its error, already.
  template <typename V = T>
    requires(!std::is_void_v<V>)
  static promise resolve(const V& value) {
    return wasm::detail::js_function<"Promise.resolve", promise, V>(value);
  }
  static promise resolve()
    requires std::is_void_v<T>
  {
    return wasm::detail::js_function<"Promise.resolve", promise>();
  }
  static promise reject(const value& reason) {
    return wasm::detail::js_function<"Promise.reject", promise, value>(reason);
  }

  /// What `then` makes of the value, as a promise.
  template <typename R = void>
  promise<R> then(const typename detail::reaction<R, T>::type& then) const {
    return wasm::detail::js_method<"then", promise<R>, typename detail::reaction<R, T>::type>(*this, then);
  }
  /// The same with what is made of an error.
  template <typename R = void>
  promise<R> then(const typename detail::reaction<R, T>::type& then, const function<R(value)>& otherwise) const {
    return wasm::detail::js_method<"then", promise<R>, typename detail::reaction<R, T>::type, function<R(value)>>(
        *this, then, otherwise);
  }
  /// JavaScript's `catch`.
  promise catch_(const function<T(value)>& otherwise) const {
    return wasm::detail::js_method<"catch", promise, function<T(value)>>(*this, otherwise);
  }
  /// Runs whatever comes out; JavaScript's `finally`.
  promise finally(const function<void()>& last) const {
    return wasm::detail::js_method<"finally", promise, function<void()>>(*this, last);
  }
};

}  // namespace js

#ifdef __wasm__
template <typename T>
struct wasm::imported<js::promise<T>> : wasm::detail::imported_template<"Promise", T> {};

#include <wasm/promise.h>
#else
#include <wasm/native_promise.h>
#endif
