// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::task<T>`: a coroutine for C++ alone. It runs when it is awaited, and costs no promise.
#pragma once

#include <js/promise.h>

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

#ifdef __wasm__

namespace wasm {

template <typename T = void>
class task;

namespace async {

/// What a task ends with.
template <typename T>
class task_result {
 public:
  template <typename V = T>
    requires std::is_convertible_v<V&&, T>
  void return_value(V&& value) {
    value_.emplace(static_cast<V&&>(value));
  }
  T take() { return std::move(*value_); }

 private:
  std::optional<T> value_;
};
template <>
class task_result<void> {
 public:
  void return_void() {}
  void take() {}
};

/// Whoever awaits a task goes on when it has ended.
struct end_of_task {
  bool await_ready() const noexcept { return false; }
  template <typename Task>
  void await_suspend(std::coroutine_handle<Task> coroutine) noexcept {
    ready = coroutine.promise().waiting_;
  }
  void await_resume() noexcept {}
};

template <typename T>
class task_promise : public task_result<T>, public awaiting {
 public:
  task<T> get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  end_of_task final_suspend() noexcept { return {}; }
  void unhandled_exception() {
#if __cpp_exceptions
    error_ = std::current_exception();
#else
    std::terminate();
#endif
  }

  T result() {
#if __cpp_exceptions
    if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
#endif
    return this->take();
  }

  root* root_ = nullptr;
  void* waiting_ = nullptr;  ///< the coroutine that awaits this one

 private:
#if __cpp_exceptions
  std::exception_ptr error_;
#endif
};

}  // namespace async

/// The result of a coroutine that C++ awaits, once. Nothing runs before; without an await nothing runs at all.
template <typename T>
class [[nodiscard]] task {
 public:
  using promise_type = async::task_promise<T>;

  task(task&& other) noexcept : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  task& operator=(task&& other) noexcept {
    std::swap(coroutine_, other.coroutine_);
    return *this;
  }
  ~task() {
    if (coroutine_) coroutine_.destroy();
  }

  bool await_ready() const noexcept { return false; }
  template <typename Waiting>
  void await_suspend(std::coroutine_handle<Waiting> waiting) noexcept {
    coroutine_.promise().root_ = waiting.promise().root_;
    coroutine_.promise().waiting_ = waiting.address();
    async::ready = coroutine_.address();
  }
  T await_resume() { return coroutine_.promise().result(); }

 private:
  friend promise_type;
  explicit task(std::coroutine_handle<promise_type> coroutine) : coroutine_(coroutine) {}
  std::coroutine_handle<promise_type> coroutine_;
};

template <typename T>
task<T> async::task_promise<T>::get_return_object() {
  return task<T>(std::coroutine_handle<task_promise>::from_promise(*this));
}

/// Starts a task. Nobody has to await the promise: JavaScript reports an error that nobody handles.
template <typename T>
js::promise<T> spawn(task<T> work) {
  co_return co_await std::move(work);
}

}  // namespace wasm

#endif
