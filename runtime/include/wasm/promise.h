// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Coroutines that return `js::promise<T>`, and what they await.
#pragma once

#include <js/promise.h>
#include <wasm/coroutine.h>

#include <concepts>
#include <type_traits>
#ifdef __cpp_lib_expected
#include <wasm/expected.h>
#endif

namespace wasm::async {

/// Numbers that a double holds.
template <typename T>
concept plain_number =
    std::is_arithmetic_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char> && !std::is_same_v<T, char32_t> &&
    !std::is_same_v<T, long double> && (std::is_floating_point_v<T> || sizeof(T) <= 4);

template <typename T>
inline constexpr bool is_expected = false;
#ifdef __cpp_lib_expected
template <typename T, typename E>
inline constexpr bool is_expected<std::expected<T, E>> = true;

/// What the error of a `std::expected` rejects with: an Error where it is text or an exception, else its value.
template <typename E>
js::value reason(const E& error) {
  if constexpr (std::is_convertible_v<const E&, std::string_view>)
    return js::error(std::string_view(error)).value();
  else if constexpr (detail::described_error<E>)
#if __cpp_exceptions
    return thrown::value_of(std::make_exception_ptr(error));
#else
    return js::error(std::string_view(error.what())).value();
#endif
  else
    return js::value(error);
}
#endif

/// What a coroutine that has a promise ends with: a value of type `T`.
template <typename T>
void finish(root& coroutine, T&& value) {
  using V = std::remove_cvref_t<T>;
  if constexpr (plain_number<V>) {
    coroutine.finish(static_cast<double>(value));
  } else if constexpr (detail::js_value<V>) {
    coroutine.finish(static_cast<const js::value&>(value));
#ifdef __cpp_lib_expected
  } else if constexpr (is_expected<V>) {
    if (!value)
      coroutine.fail(reason(value.error()));
    else if constexpr (std::is_void_v<typename V::value_type>)
      coroutine.finish(js::undefined);
    else
      async::finish(coroutine, *static_cast<T&&>(value));
#endif
  } else if constexpr (std::is_lvalue_reference_v<T>) {
    coroutine.finish(js::value(value));
  } else {
    // What can only be moved goes to JavaScript.
    constexpr std::uint32_t kind = static_cast<std::uint32_t>(abi::import_kind::convert) | abi::import_flag::quiet;
    coroutine.finish(detail::signature<kind, "js::value", js::value, V>::call(static_cast<T&&>(value)));
  }
}

/// What has arrived, which may be in the variable of lent values.
class arrived_value {
 public:
  arrived_value() : slot_(std::exchange(arrived, values::undefined_slot)) {}
  arrived_value(const arrived_value&) = delete;
  arrived_value& operator=(const arrived_value&) = delete;
  ~arrived_value() { values::drop(slot_); }

  js::value keep() const { return detail::value_access::make(detail::copy_slot(slot_)); }

  template <typename T>
  T to() {
    if constexpr (detail::unchecked<T>) {
      return detail::adopt<T>(detail::copy_slot(slot_));
    } else {
      const js::value lent = detail::value_access::make(std::exchange(slot_, values::undefined_slot));
      return lent.to<T>();
    }
  }
#ifdef __cpp_lib_expected
  template <typename T>
  std::expected<T, js::error> try_to() {
    const js::value lent = detail::value_access::make(std::exchange(slot_, values::undefined_slot));
    return lent.try_to<T>();
  }
#endif

 private:
  std::uint32_t slot_;
};

/// The number that has arrived, if it is one of type `T`; else it is a value again, whose conversion says what is
/// wrong.
template <plain_number T>
bool take_number(T& number) {
  const double from = arrived_number;
  if constexpr (std::is_floating_point_v<T>) {
    number = static_cast<T>(from);
    return true;
  } else {
    number = static_cast<T>(__builtin_wasm_trunc_saturate_s_i64_f64(from));
    if (static_cast<double>(number) == from) return true;
    arrived = values::lend(__wasmbind_number_value(from));
    return false;
  }
}

/// Throws the error that has arrived.
template <typename = void>
[[noreturn, gnu::noinline]] void throw_arrived() {
  js::throw_value(arrived_value().keep());
}

/// What `co_await` of something with values of type `T` gives. Errors are thrown.
template <typename T>
struct result_of {
  static constexpr takes what = takes_values;
  [[gnu::always_inline]] static T take() {
    if (arrived_as == arrival::error) [[unlikely]]
      throw_arrived<>();
    arrived_value value;
    if constexpr (!std::is_void_v<T>) return value.to<T>();
  }
};

template <plain_number T>
struct result_of<T> {
  static constexpr takes what = takes_numbers;
  [[gnu::always_inline]] static T take() {
    (void)&resume_number<>;
    if (arrived_as == arrival::error) [[unlikely]]
      throw_arrived<>();
    T number;
    if (arrived_as == arrival::number && take_number(number)) return number;
    return arrived_value().to<T>();
  }
};

#ifdef __cpp_lib_expected
/// Errors are part of the result.
template <typename T, typename E>
struct result_of<std::expected<T, E>> {
  static constexpr takes what = takes_errors;
  static std::expected<T, E> take() {
    arrived_value value;
    if (arrived_as == arrival::error) return std::unexpected(error(value.keep()));
    if constexpr (std::is_void_v<T>) {
      return {};
    } else {
      auto result = value.try_to<T>();
      if (result) return std::move(*result);
      return std::unexpected(error(result.error().value()));
    }
  }

 private:
  static E error(js::value thrown) {
    static_assert(std::is_same_v<E, js::error> || std::is_same_v<E, js::value> || std::is_same_v<E, std::exception_ptr>,
                  "what a promise is rejected with may be anything: await std::expected<T, js::error>");
    if constexpr (detail::converts_through<E>)
      return convert<E>::from_js(std::move(thrown));
    else
      return thrown;
  }
};
#endif

/// What waits for a promise. `Promise` is a reference where the coroutine has the promise.
template <typename T, typename Promise>
struct awaiter {
  Promise promise;

  /// Null is what says that a coroutine has ended.
  bool await_ready() const noexcept {
    if (!promise.is_null()) return false;
    arrived = values::null_slot;
    arrived_as = arrival::value;
    return true;
  }
  template <typename Coroutine>
  void await_suspend(std::coroutine_handle<Coroutine> coroutine) noexcept {
    wait(*coroutine.promise().root_, coroutine, detail::value_access::slot(promise), result_of<T>::what);
  }
  [[gnu::always_inline]] T await_resume() { return result_of<T>::take(); }
};

/// What all coroutines may await.
struct awaiting {
  template <typename T>
  awaiter<T, js::promise<T>> await_transform(js::promise<T>&& promise) {
    return {std::move(promise)};
  }
  template <typename T>
  awaiter<T, const js::promise<T>&> await_transform(const js::promise<T>& promise) {
    return {promise};
  }
  template <std::same_as<js::value> T>
  awaiter<js::value, js::value> await_transform(T value) {
    return {std::move(value)};
  }
  /// Everything with an awaiter of its own.
  template <typename T>
    requires requires(T&& own) { static_cast<T&&>(own).await_resume(); }
  T&& await_transform(T&& own) {
    return static_cast<T&&>(own);
  }
};

/// What a call of the coroutine gives: while the call has not returned, the promise that the coroutine ends with.
template <typename T>
struct pending : outcome {
  explicit pending(root& of) : coroutine(of) { of.out_ = this; }
  pending(const pending&) = delete;
  pending& operator=(const pending&) = delete;

  operator js::promise<T>() {
    run(std::exchange(ready, nullptr));
    if (promise == 0) {
      coroutine.out_ = nullptr;
      promise = values::hold(__wasmbind_drive(&coroutine, detail::reference(std::exchange(awaited, nothing))));
    }
    return detail::adopt<js::promise<T>>(promise);
  }

  root& coroutine;
};

template <typename T>
class promise_base : public root, public awaiting {
 public:
  promise_base() {
    (void)&resume<>;
    root_ = this;
  }
  pending<T> get_return_object() { return pending<T>(*this); }
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_never final_suspend() noexcept { return {}; }
  void unhandled_exception() { this->fail(); }

  root* root_;
};

template <typename T>
class promise_type : public promise_base<T> {
 public:
  template <typename V = T>
    requires std::is_convertible_v<V&&, T>
  void return_value(V&& value) {
    if constexpr (std::is_same_v<std::remove_cvref_t<V>, T>)
      async::finish(*this, static_cast<V&&>(value));
    else
      async::finish(*this, T(static_cast<V&&>(value)));
  }
};

template <>
class promise_type<void> : public promise_base<void> {
 public:
  void return_void() { this->finish(js::undefined); }
};

}  // namespace wasm::async

template <typename T, typename... A>
struct std::coroutine_traits<js::promise<T>, A...> {
  using promise_type = wasm::async::promise_type<T>;
};
