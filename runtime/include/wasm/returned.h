// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::returned<R>`: the C++ value made of what an imported function gave back.
#pragma once

#include <wasm/object.h>

namespace wasm {
namespace detail {

/// A block that JavaScript allocated for a result; C++ frees it.
template <typename = void>
class result_block {
 public:
  explicit result_block(void* address) : address_(address) {
    (void)&describe_runtime<>;
    (void)&allocate<>;
  }
  result_block(const result_block&) = delete;
  result_block& operator=(const result_block&) = delete;
  ~result_block() { __builtin_free(address_); }

 private:
  void* address_;
};

template <typename R, typename T = bare<R>>
struct answer;

template <typename R, typename T>
  requires(convert<T>::shape == form::scalar)
struct answer<R, T> {
  using wire = typename convert<T>::wire;
  static R take(wire value) { return convert<T>::from_wire(value); }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::optional_scalar)
struct answer<R, T> {
  using wire = typename convert<T>::wire;
  static R take(wire value) {
    (void)&describe_runtime<>;
    return convert<T>::from_wire(static_cast<int>(ret[0]), value);
  }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::block)
struct answer<R, T> {
  static_assert(
      !requires { requires convert<T>::is_view; },
      "an imported function cannot return a view: nobody would own its contents");
  using wire = void*;
  static R take(wire data) {
    unsigned long count = ret[0];
    result_block<> memory(data);
    return convert<T>::from_block({data, count});
  }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::stream)
struct answer<R, T> {
  using wire = void*;
  static R take(wire data) {
    result_block<> memory(data);
    reader bytes(data);
    return wasm::read<T>(bytes);
  }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::object)
struct answer<R, T> {
  using wire = void*;
  static R take(wire pointer) {
    if constexpr (convert<T>::by_owner) (void)&describe_runtime<>;
    return convert<T>::take(handle{pointer, convert<T>::by_owner ? ret[0] : 0});
  }
};

template <typename T>
  requires exported_class<T>
struct answer<T&, bare<T>> {
  using wire = T*;
  static T& take(wire pointer) { return *pointer; }
};

template <typename R, typename T>
  requires converts_through<T>
struct answer<R, T> {
  using as = typename convert<T>::as;
  using wire = typename answer<as>::wire;
  static R take(wire value) { return convert<T>::from_js(answer<as>::take(value)); }
};

}  // namespace detail

/// The result of a function declared to return `R`: `take(what the raw import returned)`.
template <typename R>
using returned = detail::answer<__remove_cv(R)>;

}  // namespace wasm
