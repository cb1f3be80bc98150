// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects of exported classes: by value and by raw pointer. Smart pointers are in memory.h.
#pragma once

#include <wasm/stream.h>
#if __has_feature(cxx_rtti)
#include <typeinfo>
#endif

namespace wasm {

/// Specialised by shims for every exported class: `key`.
template <typename T>
struct object {};

template <typename T>
concept exported_class = requires { object<__remove_cv(T)>::key; };

namespace detail {

/// Declared but not instantiated unless used, so that abstract classes may ask.
template <typename T>
concept copyable = __is_constructible(T, const T&);

template <typename T>
consteval auto object_type(abi::type code) {
  return describe::type(code, describe::text(object<__remove_cv(T)>::key));
}

/// What a sharing owner looks like to code that does not know the class: see memory.h.
struct shared_owner {
  void* shared_pointer[2];
  void (*destroy)(shared_owner*);
};

/// Where the share of an object of a JavaScript class lies: see extend.h and memory.h.
struct extended_object {
  shared_owner* share = nullptr;
};

/// What has become of an object of a JavaScript class that extends an exported one.
enum class extended_state : unsigned long {
  ended,     ///< it has been deleted
  released,  ///< no std::shared_ptr of C++ holds it any more
  held,      ///< one does
};

/// Tells JavaScript; see extend.h.
inline void tell(const void* object, extended_state state);

/// Whether JavaScript classes may extend the class.
template <typename T>
concept extendable = requires { object<__remove_cv(T)>::is_extendable; };

/// Deletes an object, unless its class keeps others from doing so: then it lives on.
template <typename T>
void remove(T* object) {
  if constexpr (requires { delete object; }) delete object;
}

/// The body of free shims.
template <typename T>
void destroy(T* object, unsigned long ownership) {
  if (ownership == 1)
    remove(object);
  else if (ownership != 0)
    reinterpret_cast<shared_owner*>(ownership)->destroy(reinterpret_cast<shared_owner*>(ownership));
}

/// An object that JavaScript gave away: deleted at the end of the call.
template <typename T>
struct given {
  T* object;
  explicit given(T* pointer) : object(pointer) {}
  given(const given&) = delete;
  given& operator=(const given&) = delete;
  ~given() { remove(object); }
};

/// What JavaScript needs to wrap an object as what it really is.
struct dynamic {
  const void* type = nullptr;   ///< the std::type_info of the whole object; null where the compiler makes none
  const void* whole = nullptr;  ///< the whole object

  template <typename T>
  static dynamic of(T* object) {
    if (!object) return {};
#if __has_feature(cxx_rtti)
    const T& referred = *object;
    return {&typeid(referred), dynamic_cast<const void*>(object)};
#else
    return {nullptr, object};
#endif
  }
};

/// Leaves that for the result of an export, behind the word with the ownership.
template <typename T>
void set_ret_dynamic(T* object) {
  if constexpr (__is_polymorphic(T)) {
    dynamic found = dynamic::of(object);
    set_ret<>(1, reinterpret_cast<unsigned long>(found.type));
    set_ret<>(2, reinterpret_cast<unsigned long>(found.whole));
  }
}

/// A pointer in a stream for JavaScript.
template <typename T>
void write_pointer(writer& to, T* object, handle crossing) {
  to.raw(crossing);
  if constexpr (__is_polymorphic(T)) to.raw(dynamic::of(object));
}

}  // namespace detail

/// By value: JavaScript's object is copied, or moved when it cannot be; what C++ returns is a new object.
template <typename T>
  requires exported_class<T>
struct convert<T> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = false;
  template <flow F>
  static constexpr auto type =
      detail::object_type<T>(F == flow::in && !detail::copyable<T> ? abi::type::object_moved : abi::type::object_value);

  static T take(handle from) {
    T* object = static_cast<T*>(from.pointer);
    if constexpr (detail::copyable<T>) {
      return T(static_cast<const T&>(*object));
    } else {
      detail::given<T> source(object);
      return T(static_cast<T&&>(*object));
    }
  }
  static handle hand(T&& value) { return {new T(static_cast<T&&>(value)), 1}; }
  static handle hand(const T& value) { return {new T(value), 1}; }

  static void write(writer& to, const T& value) { to.raw(hand(value)); }
  static void write_moved(writer& to, T& value) { to.raw(hand(static_cast<T&&>(value))); }
  static T read(reader& from) { return take(from.raw<handle>()); }
};

/// Borrowed, or null.
template <typename T>
  requires exported_class<T>
struct convert<T*> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = false;
  using pointee = T;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_pointer);

  static T* take(handle from) { return static_cast<T*>(from.pointer); }
  static handle hand(T* value) { return {const_cast<__remove_cv(T)*>(value), 0}; }
  static void write(writer& to, T* value) { detail::write_pointer(to, value, hand(value)); }
  static T* read(reader& from) { return take(from.raw<handle>()); }
};

}  // namespace wasm
