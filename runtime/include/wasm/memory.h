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
  using pointee = T;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_unique);

  static std::unique_ptr<T> take(handle from) { return std::unique_ptr<T>(static_cast<T*>(from.pointer)); }
  static handle hand(std::unique_ptr<T>&& value) {
    return {const_cast<__remove_cv(T)*>(value.get()), static_cast<unsigned long>(value.release() ? 1 : 0)};
  }
  static void write_moved(writer& to, std::unique_ptr<T>& value) {
    T* object = value.get();
    detail::write_pointer(to, object, hand(static_cast<std::unique_ptr<T>&&>(value)));
  }
  static std::unique_ptr<T> read(reader& from) { return take(from.raw<handle>()); }
};

namespace detail {

/// JavaScript's share of an object, whatever its class: one object may be shared as a base and as what it is. Lies like
/// `shared_owner`, so that code that knows nothing of shared pointers can let it go.
struct share_of {
  std::shared_ptr<const volatile void> pointer;
  void (*destroy)(shared_owner*) = [](shared_owner* self) { delete reinterpret_cast<share_of*>(self); };

  /// What shared pointers are made of that C++ gets.
  std::shared_ptr<const volatile void> (*hold)(share_of*) = [](share_of* self) { return self->pointer; };

  static_assert(sizeof(std::shared_ptr<const volatile void>) == sizeof(shared_owner::shared_pointer));

  /// Its address is what crosses.
  template <typename T>
  static unsigned long make(std::shared_ptr<T> pointer) {
    return reinterpret_cast<unsigned long>(new share_of{static_cast<std::shared_ptr<T>&&>(pointer)});
  }
};

/// A shared pointer that is made deletes what it cannot hold for want of memory; JavaScript owns it still.
inline constinit bool is_sharing = false;

/// A shared pointer to an object that nobody else shares yet, and what becomes of the object in the end.
template <typename T, typename End>
std::shared_ptr<T> share_first(T* object, End end) {
  struct sharing {
    sharing() { is_sharing = true; }
    ~sharing() { is_sharing = false; }
  } now;
  return std::shared_ptr<T>(object, [end](T* shared) {
    if (!is_sharing) end(shared);
  });
}

/// The share of an object whose JavaScript class extends its C++ class. JavaScript stays the owner; while shared
/// pointers hold the object, it is kept from being collected.
template <typename T>
struct share_of_extended : share_of {
  T* object;
  std::weak_ptr<T> held;

  explicit share_of_extended(T* shared) : object(shared) {
    destroy = [](shared_owner* self) { delete reinterpret_cast<share_of_extended*>(self); };
    hold = [](share_of* self) { return static_cast<share_of_extended*>(self)->hold_object(); };
  }

  std::shared_ptr<const volatile void> hold_object() {
    std::shared_ptr<T> pointer = held.lock();
    if (!pointer) {
      pointer = share_first(object, [](T* shared) { tell(shared, extended_state::released); });
      held = pointer;
      tell(object, extended_state::held);
    }
    return pointer;
  }
};

/// The body of share shims: turns what JavaScript owns alone into a share. Of an object whose JavaScript class extends
/// its C++ class, `ownership` is the address of its `extended_object`, made odd.
template <typename T>
unsigned long share(T* object, unsigned long ownership) {
  if constexpr (extendable<T>) {
    if (ownership > 1 && (ownership & 1) != 0) {
      auto* extended = reinterpret_cast<extended_object*>(ownership - 1);
      if (!extended->share) extended->share = reinterpret_cast<shared_owner*>(new share_of_extended<T>(object));
      return reinterpret_cast<unsigned long>(extended->share);
    }
  }
  if (ownership != 1) return ownership;
  // All that may fail comes before the object is somebody else's.
  std::unique_ptr<share_of> share(new share_of);
  share->pointer = share_first(object, [](T* shared) { delete shared; });
  return reinterpret_cast<unsigned long>(share.release());
}

}  // namespace detail

template <typename T>
  requires exported_class<T>
struct convert<std::shared_ptr<T>> {
  static constexpr form shape = form::object;
  static constexpr bool by_owner = true;
  using pointee = T;
  template <flow>
  static constexpr auto type = detail::object_type<T>(abi::type::object_shared);

  static std::shared_ptr<T> take(handle from) {
    if (from.ownership == 0) return nullptr;
    // The pointer comes from JavaScript: it leads to the part of the object that is wanted here.
    return std::shared_ptr<T>(hold(reinterpret_cast<detail::share_of*>(from.ownership)), static_cast<T*>(from.pointer));
  }
  static handle hand(std::shared_ptr<T> value) {
    if (!value) return {nullptr, 0};
    void* object = const_cast<__remove_cv(T)*>(value.get());
    return {object, detail::share_of::make(static_cast<std::shared_ptr<T>&&>(value))};
  }
  static void write(writer& to, const std::shared_ptr<T>& value) {
    detail::write_pointer(to, value.get(), hand(value));
  }
  static std::shared_ptr<T> read(reader& from) { return take(from.raw<handle>()); }

 private:
  static std::shared_ptr<const volatile void> hold(detail::share_of* share) { return share->hold(share); }
};

}  // namespace wasm
