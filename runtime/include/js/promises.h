// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Several promises at once: `js::all`, `js::race`, `js::any`.
#pragma once

#include <js/promise.h>

#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#ifdef __wasm__
#include <wasm/tuple.h>
#include <wasm/variant.h>
#endif

namespace js {

namespace detail {

/// What stands for the value of a promise in a tuple.
template <typename T>
using element_of = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
/// The values of many promises.
template <typename T>
struct elements_of {
  using type = std::vector<T>;
};
template <>
struct elements_of<void> {
  using type = void;
};

}  // namespace detail

/// The values of all promises; the first error of one. `auto [a, b] = co_await js::all(first(), second());`
template <typename... T>
promise<std::tuple<detail::element_of<T>...>> all(promise<T>... promises) {
  return wasm::detail::js_function<"Promise.all", promise<std::tuple<detail::element_of<T>...>>,
                                   std::tuple<promise<T>...>>({std::move(promises)...});
}
template <typename T>
promise<typename detail::elements_of<T>::type> all(std::vector<promise<T>> promises) {
  return wasm::detail::js_function<"Promise.all", promise<typename detail::elements_of<T>::type>,
                                   std::vector<promise<T>>>(std::move(promises));
}

/// What the first promise that settles comes to.
template <typename T>
promise<T> race(std::vector<promise<T>> promises) {
  return wasm::detail::js_function<"Promise.race", promise<T>, std::vector<promise<T>>>(std::move(promises));
}
template <typename T, std::same_as<promise<T>>... More>
promise<T> race(promise<T> first, More... more) {
  return race(std::vector<promise<T>>{std::move(first), std::move(more)...});
}

/// The value of the first promise that has one; when all have failed an `AggregateError`.
template <typename T>
promise<T> any(std::vector<promise<T>> promises) {
  return wasm::detail::js_function<"Promise.any", promise<T>, std::vector<promise<T>>>(std::move(promises));
}
template <typename T, std::same_as<promise<T>>... More>
promise<T> any(promise<T> first, More... more) {
  return any(std::vector<promise<T>>{std::move(first), std::move(more)...});
}

}  // namespace js
