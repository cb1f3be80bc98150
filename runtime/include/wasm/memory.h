// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Smart pointers to objects of exported classes.
#pragma once

#include <wasm/object.h>

#include <memory>

namespace wasm {

/// Ownership moves with the pointer, both ways.
template <typename T>
  requires exported_class<T>
struct convert<std::unique_ptr<T>> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = false;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_unique);

  static std::unique_ptr<T> take(handle from) { return std::unique_ptr<T>(static_cast<T*>(from.pointer)); }
  static handle hand(std::unique_ptr<T>&& value) {
    return {const_cast<__remove_cv(T)*>(value.get()), static_cast<unsigned long>(value.release() ? 1 : 0)};
  }
  static void write_moved(writer& to, std::unique_ptr<T>& value) {
    to.raw(hand(static_cast<std::unique_ptr<T>&&>(value)));
  }
  static std::unique_ptr<T> read(reader& from) { return take(from.raw<handle>()); }
};

namespace detail {

/// JavaScript's share of an object. Lies like `shared_owner`, so that code that knows nothing of the class can let it
/// go.
template <typename T>
struct share_of {
  std::shared_ptr<T> pointer;
  void (*destroy)(shared_owner*) = [](shared_owner* self) { delete reinterpret_cast<share_of*>(self); };
};

/// The body of share shims: turns what JavaScript owns alone into a share.
template <typename T>
unsigned long share(T* object, unsigned long ownership) {
  static_assert(sizeof(share_of<T>) == sizeof(shared_owner));
  if (ownership != 1) return ownership;
  return reinterpret_cast<unsigned long>(new share_of<T>{std::shared_ptr<T>(object)});
}

}  // namespace detail

template <typename T>
  requires exported_class<T>
struct convert<std::shared_ptr<T>> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = true;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_shared);

  static std::shared_ptr<T> take(handle from) {
    if (from.ownership == 0) return nullptr;
    return *reinterpret_cast<std::shared_ptr<T>*>(from.ownership);
  }
  static handle hand(std::shared_ptr<T> value) {
    if (!value) return {nullptr, 0};
    void* object = const_cast<__remove_cv(T)*>(value.get());
    return {object, reinterpret_cast<unsigned long>(new detail::share_of<T>{static_cast<std::shared_ptr<T>&&>(value)})};
  }
  static void write(writer& to, const std::shared_ptr<T>& value) { to.raw(hand(value)); }
  static std::shared_ptr<T> read(reader& from) { return take(from.raw<handle>()); }
};

}  // namespace wasm
