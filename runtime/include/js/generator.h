// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::generator<T>`: a coroutine that yields values one by one. JavaScript gets an iterator; C++ a range.
#pragma once

#include <coroutine>
#include <cstddef>
#include <exception>
#include <iterator>
#include <type_traits>
#include <utility>

namespace js {

/// The result of a function that yields with `co_yield`. It runs when it is asked for a value, up to the next one. It
/// owns the coroutine, whose locals are destroyed with it, wherever it has stopped.
template <typename T>
class generator {
 public:
  using value_type = std::remove_cvref_t<T>;
  using reference = std::conditional_t<std::is_reference_v<T>, T, const T&>;

  class promise_type {
   public:
    generator get_return_object() { return generator(handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const value_type& value) noexcept {
      value_ = std::addressof(value);
      return {};
    }
    void return_void() noexcept {}
    void unhandled_exception() {
#if defined(__cpp_exceptions)
      error_ = std::current_exception();
#else
      std::terminate();
#endif
    }
    /// Values only are waited for.
    template <typename Awaited>
    std::suspend_never await_transform(Awaited&&) = delete;

   private:
    friend generator;
    const value_type* value_ = nullptr;
#if defined(__cpp_exceptions)
    std::exception_ptr error_;
#endif
  };

  class iterator {
   public:
    using value_type = generator::value_type;
    using difference_type = std::ptrdiff_t;

    const value_type& operator*() const { return *coroutine_.promise().value_; }
    const value_type* operator->() const { return coroutine_.promise().value_; }
    iterator& operator++() {
      advance(coroutine_);
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& at, std::default_sentinel_t) { return at.coroutine_.done(); }

   private:
    friend generator;
    explicit iterator(std::coroutine_handle<promise_type> coroutine) : coroutine_(coroutine) {}
    std::coroutine_handle<promise_type> coroutine_;
  };

  generator(generator&& other) noexcept : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  generator& operator=(generator&& other) noexcept {
    std::swap(coroutine_, other.coroutine_);
    return *this;
  }
  ~generator() {
    if (coroutine_) coroutine_.destroy();
  }

  /// Runs up to the first value. To be called once.
  iterator begin() {
    advance(coroutine_);
    return iterator(coroutine_);
  }
  std::default_sentinel_t end() const noexcept { return {}; }

 private:
  using handle = std::coroutine_handle<promise_type>;
  explicit generator(handle coroutine) : coroutine_(coroutine) {}

  static void advance(handle coroutine) {
    coroutine.resume();
#if defined(__cpp_exceptions)
    if (coroutine.promise().error_) std::rethrow_exception(std::exchange(coroutine.promise().error_, nullptr));
#endif
  }

  handle coroutine_;
};

}  // namespace js

#ifdef __wasm__
#include <wasm/range.h>
#endif
