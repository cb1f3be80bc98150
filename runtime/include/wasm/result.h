// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::result<R>`: how what an exported function returns reaches JavaScript.
#pragma once

#include <wasm/object.h>

namespace wasm {
namespace detail {

/// Keeps a result until JavaScript has read it; at most one per type.
template <typename T>
class result_slot {
 public:
  template <typename V>
  static T& fill(V&& value) {
    empty();
    ::new (place{&storage_.value}) T(static_cast<V&&>(value));
    full_ = true;
    return storage_.value;
  }
  static void empty() {
    if (full_) storage_.value.~T();
    full_ = false;
  }
  /// Lets JavaScript ask for the memory back when it is worth it.
  static void filled(unsigned long bytes) {
    (void)&release<>;
    if (bytes > abi::kept_slot_size) oversized = &empty;
  }

 private:
  // A union, so that no destructor has to be registered: that would pull in atexit.
  union storage {
    char none;
    T value;
    constexpr storage() : none() {}
    constexpr ~storage() {}
  };
  static inline constinit storage storage_{};
  static inline bool full_ = false;
};

/// The bytes of views and streams, kept until JavaScript has read them.
[[clang::no_destroy]] inline constinit writer result_bytes;

inline void empty_result_bytes() { result_bytes.clear(); }

template <typename = void>
void filled_result_bytes() {
  (void)&release<>;
  if (result_bytes.size() > abi::kept_slot_size) oversized = &empty_result_bytes;
}

/// An address for what is empty: 0 would mean "none".
inline const void* not_null(const void* data) { return data ? data : &ret; }

template <typename R, typename T = bare<R>>
struct outcome;

template <typename R, typename T>
  requires(convert<T>::shape == form::scalar)
struct outcome<R, T> {
  using wire = typename convert<T>::wire;
  static wire give(const T& value) { return convert<T>::to_wire(value); }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::none)
struct outcome<R, T> {
  using wire = void;
  static void give(const T&) {}
};

template <typename R, typename T>
  requires(convert<T>::shape == form::optional_scalar)
struct outcome<R, T> {
  using wire = typename convert<T>::wire;
  static wire give(const T& value) {
    set_ret<>(0, convert<T>::has(value));
    return convert<T>::to_wire(value);
  }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::block)
struct outcome<R, T> {
  using wire = const void*;
  static wire give(R&& value) {
    // Views may look into an argument, which is gone when JavaScript reads: their contents are copied.
    if constexpr (requires { requires convert<T>::is_view; }) {
      block from = convert<T>::to_block(value);
      if (!from.data) return none(from.count);
      unsigned long size = from.count * sizeof(typename convert<T>::element);
      result_bytes.rewind();
      result_bytes.bytes(from.data, size);
      filled_result_bytes<>();
      set_ret<>(0, from.count);
      return not_null(result_bytes.data());
    } else {
      block from = convert<T>::to_block(result_slot<T>::fill(static_cast<R&&>(value)));
      result_slot<T>::filled(from.count * sizeof(typename convert<T>::element));
      set_ret<>(0, from.count);
      return from.data;
    }
  }

 private:
  static wire none(unsigned long count) {
    set_ret<>(0, count);
    return nullptr;
  }
};

/// Each field lies in eight bytes of the return area, as the wasm value that it would be by itself.
template <typename R, typename T>
  requires flat_record<T>
struct outcome<R, T> {
  using wire = void;
  static void give(const T& value) {
    (void)&describe_runtime<>;
    std::uint32_t* place = ret;
    record<T>::each(value, [&](const auto& field) {
      auto wire = outcome<bare<decltype(field)>>::give(field);
      __builtin_memcpy(place, &wire, sizeof wire);
      place += 2;
    });
  }
};

/// The number, or the address of the text, whose length is word 0 of the return area; word 1 says which alternative.
template <typename R, typename T>
  requires flat_variant<T>
struct outcome<R, T> {
  using wire = double;
  static wire give(R&& value) {
    double result = 0;
    convert<T>::each(value, [&](auto& alternative) {
      using A = bare<decltype(alternative)>;
      if constexpr (convert<A>::shape == form::scalar)
        result = in_double(convert<A>::to_wire(alternative));
      else if constexpr (convert<A>::shape == form::block)
        result = reinterpret_cast<unsigned long>(outcome<A>::give(static_cast<A&&>(alternative)));
    });
    set_ret<>(1, value.index());
    return result;
  }
};

template <typename R, typename T>
  requires(convert<T>::shape == form::stream && !flat_record<T> && !flat_variant<T>)
struct outcome<R, T> {
  using wire = const void*;
  static wire give(R&& value) {
    (void)&describe_runtime<>;
    result_bytes.rewind();
    if constexpr (__is_reference(R) || __is_const(R))
      wasm::write<T>(result_bytes, value);
    else
      wasm::write_moved<T>(result_bytes, value);
    filled_result_bytes<>();
    return not_null(result_bytes.data());
  }
};

/// Objects by value, raw and smart pointers, and optional ones.
template <typename R, typename T>
  requires(convert<T>::shape == form::object)
struct outcome<R, T> {
  using wire = void*;
  static wire give(R&& value) {
    handle made = convert<T>::hand(static_cast<R&&>(value));
    if constexpr (convert<T>::by_owner) set_ret<>(0, made.ownership);
    if constexpr (requires { typename convert<T>::pointee; })
      set_ret_dynamic(static_cast<typename convert<T>::pointee*>(made.pointer));
    return made.pointer;
  }
};

/// An object by reference: JavaScript borrows it.
template <typename T>
  requires exported_class<T>
struct outcome<T&, bare<T>> {
  using wire = T*;
  static wire give(T& value) {
    set_ret_dynamic(__builtin_addressof(value));
    return __builtin_addressof(value);
  }
};

template <typename R, typename T>
  requires converts_through<T>
struct outcome<R, T> {
  using as = typename convert<T>::as;
  using wire = typename outcome<as>::wire;
  static wire give(const T& value) { return outcome<as>::give(convert<T>::to_js(value)); }
};

}  // namespace detail

/// The result of a function declared to return `R`. `give(value)` is what its shim returns; `wire` is the type of that.
template <typename R>
using result = detail::outcome<R>;

}  // namespace wasm
