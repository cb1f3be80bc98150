// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::record<T>`: an object as a dictionary. TypeScript's `Record<string, T>`.
#pragma once

#include <js/object.h>
#include <wasm/member.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace js {

/// A plain object with text as its keys and `T` as its values. A std::map crosses as a Map, which functions of the web
/// that want an object take for an empty one.
template <typename T = value>
class record : public object {
 public:
  /// `{}`
  record() : object(object::create()) {}
  record(std::initializer_list<std::pair<std::string_view, T>> fields) : record() {
    for (const auto& [key, field] : fields) set(key, field);
  }

  /// Nothing where there is no such key.
  std::optional<T> get(std::string_view key) const { return value::get<std::optional<T>>(key); }
  const record& set(std::string_view key, const T& to) const {
    value::set(key, to);
    return *this;
  }
  /// Whether the object itself, not what it inherits from, has the key.
  bool has(std::string_view key) const {
    return wasm::detail::js_function<"Object.hasOwn", bool, const value&, std::string_view>(*this, key);
  }
  void erase(std::string_view key) const { value::remove(key); }

  std::vector<std::string> keys() const {
    return wasm::detail::js_function<"Object.keys", std::vector<std::string>, const value&>(*this);
  }
  std::vector<std::pair<std::string, T>> entries() const {
    return wasm::detail::js_function<"Object.entries", std::vector<std::pair<std::string, T>>, const value&>(*this);
  }
};

}  // namespace js

#ifdef __wasm__
#include <wasm/pair.h>
template <typename T>
struct wasm::imported<js::record<T>> : wasm::detail::imported_template<"Record", std::string, T> {};
#endif
