// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Coroutines that return `js::promise<T>`, for native builds, which compile them and do not run them.
#pragma once

#include <js/promise.h>

#include <coroutine>
#include <type_traits>

namespace wasm::async {

template <typename T>
struct awaiter {
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};

struct awaiting {
  template <typename T>
  awaiter<T> await_transform(const js::promise<T>& promise);
  template <std::same_as<js::value> T>
  awaiter<js::value> await_transform(T value);
  template <typename T>
    requires requires(T&& own) { static_cast<T&&>(own).await_resume(); }
  T&& await_transform(T&& own);
};

template <typename T>
struct promise_base : awaiting {
  js::promise<T> get_return_object();
  std::suspend_never initial_suspend() noexcept;
  std::suspend_never final_suspend() noexcept;
  void unhandled_exception();
};

template <typename T>
struct promise_type : promise_base<T> {
  template <typename V = T>
    requires std::is_convertible_v<V&&, T>
  void return_value(V&& value);
};
template <>
struct promise_type<void> : promise_base<void> {
  void return_void();
};

}  // namespace wasm::async

template <typename T, typename... A>
struct std::coroutine_traits<js::promise<T>, A...> {
  using promise_type = wasm::async::promise_type<T>;
};
