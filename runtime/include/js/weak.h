// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::weak_ref<T>`, `js::weak_map<K, V>`, `js::weak_set<T>`: what does not keep objects alive.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

#include <optional>

namespace js {

/// An object that may be gone. `T` is a class of JavaScript's.
template <typename T = object>
class weak_ref : public object {
 public:
  explicit weak_ref(const T& target) : weak_ref(wasm::detail::js_construct<"WeakRef", weak_ref, T>(target)) {}
  /// The object, if it is still there.
  std::optional<T> deref() const { return wasm::detail::js_method<"deref", std::optional<T>>(*this); }
};

/// Values for objects; an entry goes with its object.
template <typename K = object, typename V = value>
class weak_map : public object {
 public:
  weak_map() : weak_map(wasm::detail::js_construct<"WeakMap", weak_map>()) {}
  std::optional<V> get(const K& key) const { return wasm::detail::js_method<"get", std::optional<V>, K>(*this, key); }
  const weak_map& set(const K& key, const V& to) const {
    wasm::detail::js_method<"set", value, K, V>(*this, key, to);
    return *this;
  }
  bool has(const K& key) const { return wasm::detail::js_method<"has", bool, K>(*this, key); }
  bool erase(const K& key) const { return wasm::detail::js_method<"delete", bool, K>(*this, key); }
};

template <typename T = object>
class weak_set : public object {
 public:
  weak_set() : weak_set(wasm::detail::js_construct<"WeakSet", weak_set>()) {}
  const weak_set& add(const T& one) const {
    wasm::detail::js_method<"add", value, T>(*this, one);
    return *this;
  }
  bool has(const T& one) const { return wasm::detail::js_method<"has", bool, T>(*this, one); }
  bool erase(const T& one) const { return wasm::detail::js_method<"delete", bool, T>(*this, one); }
};

}  // namespace js

#ifdef __wasm__
template <typename T>
struct wasm::imported<js::weak_ref<T>> : wasm::detail::imported_template<"WeakRef", T> {};
template <typename K, typename V>
struct wasm::imported<js::weak_map<K, V>> : wasm::detail::imported_template<"WeakMap", K, V> {};
template <typename T>
struct wasm::imported<js::weak_set<T>> : wasm::detail::imported_template<"WeakSet", T> {};
#endif
