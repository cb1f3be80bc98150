// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::function`: JavaScript functions with C++ types, and C++ callables as JavaScript functions.
#pragma once

#include <js/object.h>

#include <type_traits>

namespace js {

template <typename Signature>
class function;

/// A JavaScript function that is called as `R(A...)`. Made of a C++ callable it is a new function, which owns the
/// callable: that goes when JavaScript has collected the function, or with release(). Dropping the handle changes
/// nothing for JavaScript.
template <typename R, typename... A>
class function<R(A...)> : public object {
 public:
  /// No function: `undefined`.
  constexpr function() noexcept = default;
  constexpr function(decltype(nullptr)) noexcept {}

  /// A new function of a callable.
  template <typename Callable>
    requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
             std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
  function(Callable&& callable);

  R operator()(A... arguments) const;

  /// Whether there is one.
  explicit operator bool() const noexcept;

  /// Destroys the C++ callable behind the function now, or when it returns if it is running. Calls from then on throw
  /// an `Error`. A function that JavaScript has made stays as it is.
  void release() const;
};

namespace detail {

template <typename Member>
struct signature_of;
template <typename C, typename R, typename... A>
struct signature_of<R (C::*)(A...)> {
  using type = R(A...);
};
template <typename C, typename R, typename... A>
struct signature_of<R (C::*)(A...) const> {
  using type = R(A...);
};

}  // namespace detail

/// `js::function f = [](int x) { ... };`
template <typename Callable>
function(Callable) -> function<typename detail::signature_of<decltype(&Callable::operator())>::type>;

/// A function whose callable goes with the handle.
template <typename Signature>
class scoped_function : public function<Signature> {
 public:
  using function<Signature>::function;
  scoped_function(scoped_function&&) noexcept = default;
  scoped_function& operator=(scoped_function&&) = delete;
  ~scoped_function() { this->release(); }
};

/// A function that can be called once: its callable goes when the call returns.
template <typename Signature>
class once_function;

template <typename R, typename... A>
class once_function<R(A...)> : public function<R(A...)> {
 public:
  constexpr once_function() noexcept = default;
  template <typename Callable>
    requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
             std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
  once_function(Callable&& callable);
};

}  // namespace js

#ifdef __wasm__
#include <wasm/js_function.h>
#ifdef _LIBCPP_FUNCTIONAL
#include <wasm/function.h>
#endif
#else
// Natively nobody calls them, but templates of local types have to be defined.
namespace js {

template <typename R, typename... A>
template <typename Callable>
  requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
           std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
function<R(A...)>::function(Callable&&) {}

template <typename R, typename... A>
template <typename Callable>
  requires(!std::is_base_of_v<value, std::remove_cvref_t<Callable>> &&
           std::is_invocable_r_v<R, std::remove_cvref_t<Callable>&, A...>)
once_function<R(A...)>::once_function(Callable&&) {}

}  // namespace js
#endif
