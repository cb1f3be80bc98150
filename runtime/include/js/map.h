// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::map<K, V>`: JavaScript's Map, as an object that C++ holds. `std::map` crosses as a Map by itself, copied.
#pragma once

#include <js/function.h>
#include <js/iterator.h>
#include <js/object.h>
#include <wasm/member.h>

#include <optional>
#include <utility>

namespace js {

template <typename K = value, typename V = value>
class map : public object {
 public:
  /// An empty one.
  map() : map(wasm::detail::js_construct<"Map", map>()) {}
  /// Of an iterable of pairs.
  static map from(const value& entries) { return wasm::detail::js_construct<"Map", map, value>(entries); }

  int size() const { return wasm::detail::js_getter<"size", int>(*this); }
  std::optional<V> get(const K& key) const { return wasm::detail::js_method<"get", std::optional<V>, K>(*this, key); }
  const map& set(const K& key, const V& to) const {
    wasm::detail::js_method<"set", value, K, V>(*this, key, to);
    return *this;
  }
  bool has(const K& key) const { return wasm::detail::js_method<"has", bool, K>(*this, key); }
  /// \return whether there was one
  bool erase(const K& key) const { return wasm::detail::js_method<"delete", bool, K>(*this, key); }
  void clear() const { wasm::detail::js_method<"clear", void>(*this); }
  void for_each(const function<void(V, K)>& action) const {
    wasm::detail::js_method<"forEach", void, function<void(V, K)>>(*this, action);
  }
  iterator_of<K> keys() const { return wasm::detail::js_method<"keys", iterator_of<K>>(*this); }
  iterator_of<V> values() const { return wasm::detail::js_method<"values", iterator_of<V>>(*this); }
  iterator_of<std::pair<K, V>> entries() const {
    return wasm::detail::js_method<"entries", iterator_of<std::pair<K, V>>>(*this);
  }
  /// `for (auto [key, value] : map)`
  auto begin() const { return entries().begin(); }
};

}  // namespace js

#ifdef __wasm__
template <typename K, typename V>
struct wasm::imported<js::map<K, V>> : wasm::detail::imported_template<"Map", K, V> {};
#endif
