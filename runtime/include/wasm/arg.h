// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::arg<P>`: what JavaScript passes for one parameter of an exported function, and the C++ value made of it.
///
/// A parameter takes up to four places in the signature of its shim, `wasm::slot<P, 0>` to `wasm::slot<P, 3>`. Places
/// that a form does not need are of an empty class, which wasm signatures leave out.
#pragma once

#include <wasm/object.h>

namespace wasm {
namespace detail {

template <typename P, typename T = bare<P>>
struct argument;

template <typename P, typename T>
  requires(convert<T>::shape == form::scalar)
struct argument<P, T> {
  using places = slots<typename convert<T>::wire>;
  T value;
  explicit argument(typename convert<T>::wire wire, auto...) : value(convert<T>::from_wire(wire)) {}
  P&& get() { return static_cast<P&&>(value); }
};

template <typename P, typename T>
  requires(convert<T>::shape == form::none)
struct argument<P, T> {
  using places = slots<>;
  T value;
  explicit argument(auto...) : value() {}
  P&& get() { return static_cast<P&&>(value); }
};

template <typename P, typename T>
  requires(convert<T>::shape == form::optional_scalar)
struct argument<P, T> {
  using places = slots<int, typename convert<T>::wire>;
  T value;
  argument(int has, typename convert<T>::wire wire, auto...) : value(convert<T>::from_wire(has, wire)) {}
  P&& get() { return static_cast<P&&>(value); }
};

/// What text or numbers become before the call, when that is not the parameter's own type.
template <typename T>
struct held {
  using type = T;
};
template <typename T>
  requires requires { typename convert<T>::holder; }
struct held<T> {
  using type = typename convert<T>::holder;
};

template <typename P, typename T>
  requires(convert<T>::shape == form::block)
struct argument<P, T> {
  using places = slots<const void*, unsigned long>;
  // JavaScript reads mutable numbers back after the call, and frees them itself.
  static constexpr bool written_back = requires { requires convert<T>::is_mutable; };
  [[no_unique_address]] __type_pack_element<written_back, argument_block<>, lent_block<>> memory;
  typename held<T>::type value;

  argument(const void* data, unsigned long count, auto...) : memory(data), value(make({data, count})) {
    // What JavaScript has copied it gives back itself when a later array turns out to hold no numbers.
    if constexpr (number<typename convert<T>::element>) (void)&deallocate<>;
  }
  decltype(auto) get() {
    if constexpr (requires { typename convert<T>::holder; })
      return static_cast<T>(value);
    else
      return static_cast<P&&>(value);
  }

 private:
  static typename held<T>::type make(block from) {
    if constexpr (requires { typename convert<T>::holder; })
      return typename convert<T>::holder(from);
    else
      return convert<T>::from_block(from);
  }
};

/// The places of a record's fields, and how it is made of them.
template <typename Fields>
struct flat_places;
template <typename... F>
struct flat_places<types<F...>> {
  using places = slots<typename argument<bare<F>>::places::template at<0>...>;
  template <typename T>
  static T make(typename argument<bare<F>>::places::template at<0>... wires, auto...) {
    return record<T>::make(argument<bare<F>>(wires)...);
  }
};

template <typename P, typename T>
  requires flat_record<T>
struct argument<P, T> {
  using places = typename flat_places<typename record<T>::fields>::places;
  T value;
  explicit argument(auto... wires) : value(flat_places<typename record<T>::fields>::template make<T>(wires...)) {}
  P&& get() { return static_cast<P&&>(value); }
};

/// Memory of a text, if one of a variant's alternatives is one.
template <bool>
struct text_memory {
  explicit text_memory(const void*) {}
};
template <>
struct text_memory<true> : argument_block<> {
  using argument_block<>::argument_block;
};

template <typename P, typename T>
  requires flat_variant<T>
struct argument<P, T> {
  using places = typename convert<T>::places;
  [[no_unique_address]] text_memory<convert<T>::has_text> memory;
  union {
    T value;
  };
  argument(int kind, double number, auto... text) : argument(text_of(text...), kind, number) {}
  argument(const argument&) = delete;
  argument& operator=(const argument&) = delete;
  // The variant itself would look for the destructor in a table.
  ~argument() {
    convert<T>::each(value, []<typename A>(A& alternative) { alternative.~A(); });
  }
  P&& get() { return static_cast<P&&>(value); }

 private:
  argument(block text, int kind, double number) : memory(text.data), value(convert<T>::make(kind, number, text)) {}
  static block text_of(const void* data, unsigned long count) { return {data, count}; }
  static block text_of(auto...) { return {nullptr, 0}; }
};

template <typename P, typename T>
  requires(convert<T>::shape == form::stream && !flat_record<T> && !flat_variant<T>)
struct argument<P, T> {
  using places = slots<const void*>;
  argument_block<> memory;
  T value;

  explicit argument(const void* data, auto...) : memory(data), value(from(data)) {}
  P&& get() { return static_cast<P&&>(value); }

 private:
  static T from(const void* data) {
    reader bytes(data);
    return wasm::read<T>(bytes);
  }
};

/// Pointers to objects, and optional ones.
template <typename P, typename T>
  requires(convert<T>::shape == form::object && !exported_class<T> && !convert<T>::by_owner)
struct argument<P, T> {
  using places = slots<void*>;
  T value;
  explicit argument(void* pointer, auto...) : value(convert<T>::take(handle{pointer, 0})) {}
  P&& get() { return static_cast<P&&>(value); }
};

/// Shares of objects.
template <typename P, typename T>
  requires(convert<T>::shape == form::object && !exported_class<T> && convert<T>::by_owner)
struct argument<P, T> {
  using places = slots<void*, unsigned long>;
  T value;
  argument(void* pointer, unsigned long ownership, auto...) : value(convert<T>::take(handle{pointer, ownership})) {}
  P&& get() { return static_cast<P&&>(value); }
};

/// An object by reference: the very one that JavaScript holds.
template <typename T>
  requires exported_class<T>
struct argument<T&, bare<T>> {
  using places = slots<T*>;
  T* object;
  explicit argument(T* pointer, auto...) : object(pointer) {}
  T& get() { return *object; }
};

/// An object by value. The call itself copies it.
template <typename T>
  requires(exported_class<T> && copyable<T>)
struct argument<T, T> {
  using places = slots<const T*>;
  const T* object;
  explicit argument(const T* pointer, auto...) : object(pointer) {}
  const T& get() { return *object; }
};

/// An object that is consumed: a move-only one by value.
template <typename T>
  requires(exported_class<T> && !copyable<T>)
struct argument<T, T> : given<T> {
  using places = slots<T*>;
  explicit argument(T* pointer, auto...) : given<T>(pointer) {}
  T&& get() { return static_cast<T&&>(*this->object); }
};

/// An object that is consumed: by rvalue reference.
template <typename T>
  requires exported_class<T>
struct argument<T&&, bare<T>> : given<T> {
  using places = slots<T*>;
  explicit argument(T* pointer, auto...) : given<T>(pointer) {}
  T&& get() { return static_cast<T&&>(*this->object); }
};

/// A type with a user's conversion: made of the argument of the type that it crosses as.
template <typename P, typename T>
  requires converts_through<T>
struct argument<P, T> {
  using inner = argument<typename convert<T>::as>;
  using places = typename inner::places;
  inner source;
  T value;
  template <typename... Slots>
  explicit argument(Slots... slots) : source(slots...), value(convert<T>::from_js(source.get())) {}
  P&& get() { return static_cast<P&&>(value); }
};

}  // namespace detail

/// The argument for a parameter declared as `P`. `get()` is what the call takes; blocks are freed when it goes.
template <typename P>
using arg = detail::argument<__remove_cv(P)>;

template <typename P, unsigned I>
using slot = typename arg<P>::places::template at<I>;

}  // namespace wasm
