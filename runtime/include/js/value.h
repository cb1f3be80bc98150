// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::value`: a JavaScript value that C++ holds.
#pragma once

#include <wasm/name.h>

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <version>
#ifdef __cpp_lib_expected
#include <expected>
#endif

namespace wasm::detail {
struct value_access;
}

namespace js {

class error;
class iterator;
class value;

/// What `typeof` tells, and null.
enum class type : std::uint8_t { undefined, null, boolean, number, bigint, string, symbol, object, function };

/// What becomes a value by itself: booleans, numbers, text, nullptr (null).
template <typename T>
concept plain =
    std::is_arithmetic_v<T> || std::is_null_pointer_v<T> || std::is_convertible_v<const T&, std::string_view>;

template <typename T>
concept derived_value = std::is_base_of_v<value, T>;

/// A key that is known when C++ is compiled: `"name"_key`. It becomes part of the JavaScript, `object.name`, which
/// takes half the time of a key that is text.
template <wasm::detail::name Name>
struct key {
  constexpr operator std::string_view() const { return {Name.text, sizeof Name.text - 1}; }
};

namespace literals {

template <wasm::detail::name Name>
consteval key<Name> operator""_key() {
  return {};
}

}  // namespace literals

/// Any JavaScript value. Copies refer to the same value, as variables of JavaScript do; the value lives at least as
/// long as one of them. A default-made one is `undefined`.
///
/// Whatever JavaScript throws in one of the operations is thrown on as a js::exception.
class value {
 public:
  constexpr value() noexcept = default;
  value(const value& other);
  constexpr value(value&& other) noexcept : slot_(other.slot_) { other.slot_ = 0; }
  value& operator=(const value& other);
  value& operator=(value&& other) noexcept;
  [[gnu::always_inline]] constexpr ~value() {
    if (slot_ > 1) release();
  }

  /// The JavaScript value of a C++ one.
  template <plain T>
  value(const T& from);
  /// The same for every other type that crosses: `js::value(std::vector<Point>{...})`.
  template <typename T>
    requires(!plain<T> && !derived_value<T>)
  explicit value(const T& from);

  /// The C++ value of any type that crosses. Throws a TypeError that names the place for one of another type:
  /// `js::value: 'value[3].x' must be a number, got string`. Imported classes are not checked; see as().
  template <typename T>
  T to() const;
#ifdef __cpp_lib_expected
  /// The same with the error as a result.
  template <typename T>
  std::expected<T, error> try_to() const;
#endif

  /// Whether it is an object of an imported class: `instanceof`.
  template <derived_value T>
  bool is() const;
  /// It as an object of an imported class; throws a TypeError when it is none.
  template <derived_value T>
  T as() const;

  js::type type() const;
  bool is_undefined() const;
  bool is_null() const noexcept { return slot_ == 1; }
  bool is_boolean() const { return type() == js::type::boolean; }
  bool is_number() const { return type() == js::type::number; }
  bool is_bigint() const { return type() == js::type::bigint; }
  bool is_string() const { return type() == js::type::string; }
  bool is_symbol() const { return type() == js::type::symbol; }
  bool is_object() const { return type() == js::type::object; }
  bool is_function() const { return type() == js::type::function; }
  bool is_array() const;

  /// Truthiness: what `if (value)` asks.
  explicit operator bool() const;

  /// `===` and `==`.
  friend bool operator==(const value& a, const value& b) { return a.equals(b); }
  bool loose_equals(const value& other) const;

  /// What the operators of JavaScript give.
  friend bool operator<(const value& a, const value& b) { return calculate<bool, '<'>(a, b); }
  friend bool operator<=(const value& a, const value& b) { return calculate<bool, '<', '='>(a, b); }
  friend bool operator>(const value& a, const value& b) { return calculate<bool, '>'>(a, b); }
  friend bool operator>=(const value& a, const value& b) { return calculate<bool, '>', '='>(a, b); }
  friend value operator+(const value& a, const value& b) { return calculate<value, '+'>(a, b); }
  friend value operator-(const value& a, const value& b) { return calculate<value, '-'>(a, b); }
  friend value operator*(const value& a, const value& b) { return calculate<value, '*'>(a, b); }
  friend value operator/(const value& a, const value& b) { return calculate<value, '/'>(a, b); }
  friend value operator%(const value& a, const value& b) { return calculate<value, '%'>(a, b); }

  /// A property; keys are text, literals such as `"name"_key`, numbers, or values such as symbols. Converted as to()
  /// does.
  template <typename T = value, typename Key>
  T get(const Key& key) const;
  template <typename T = value, wasm::detail::name Name>
  T get(const js::key<Name>& key) const;
  template <typename Key>
  const value operator[](const Key& key) const;
  template <typename Key, typename T>
  void set(const Key& key, const T& to) const;
  template <wasm::detail::name Name, typename T>
  void set(const js::key<Name>& key, const T& to) const;
  /// `key in object`.
  template <typename Key>
  bool has(const Key& key) const;
  /// `delete object[key]`. \return whether the property is gone
  template <typename Key>
  bool remove(const Key& key) const;

  /// Calls a function, with arguments of any types that cross.
  template <typename... A>
  value operator()(const A&... arguments) const;
  /// Calls a method: `object[name](...)`.
  template <typename R = value, typename... A>
  R call(std::string_view name, const A&... arguments) const;
  template <typename R = value, wasm::detail::name Name, typename... A>
  R call(const js::key<Name>& name, const A&... arguments) const;
  /// `new value(...)`.
  template <typename... A>
  value new_(const A&... arguments) const;

  /// The elements of any iterable: `for (js::value one : iterable)`.
  iterator begin() const;
  struct sentinel {};
  sentinel end() const { return {}; }

 private:
  friend wasm::detail::value_access;
  constexpr explicit value(std::uint32_t slot, int) noexcept : slot_(slot) {}
  void release() noexcept;
  bool equals(const value& other) const;
  template <typename R, char... Operator>
  static R calculate(const value& a, const value& b);

  /// Where the value is: 0 for undefined, 1 for null, else a slot, see wasm/slots.h.
  std::uint32_t slot_ = 0;
};

/// The elements of an iterable, one by one. Who stops before the end closes the iterable's own iterator, as
/// JavaScript's loops do: generators run their `finally`.
class iterator {
 public:
  /// Starts the iterable's own iterator.
  explicit iterator(const value& iterable);
  iterator(iterator&&) noexcept = default;
  iterator& operator=(iterator&&) = delete;
  ~iterator();

  const value& operator*() const { return current_; }
  const value* operator->() const { return &current_; }
  iterator& operator++();
  friend bool operator==(const iterator& at, value::sentinel) { return at.done_; }

 private:
  void close() noexcept;

  value source_;
  value current_;
  bool done_ = false;
};

/// The global object, and one of its properties.
value global();
value global(std::string_view name);

/// `new constructor(...)`.
template <typename... A>
value construct(const value& constructor, const A&... arguments) {
  return constructor.new_(arguments...);
}

}  // namespace js

namespace wasm::detail {

/// What the conversions know of a value.
struct value_access {
  static constexpr js::value make(std::uint32_t slot) { return js::value(slot, 0); }
  static constexpr std::uint32_t slot(const js::value& value) { return value.slot_; }
  static constexpr std::uint32_t give(js::value& value) {
    std::uint32_t slot = value.slot_;
    value.slot_ = 0;
    return slot;
  }
};

}  // namespace wasm::detail

namespace js {

/// JavaScript's constants.
#if defined(__clang__)
[[clang::no_destroy]]
#endif
inline constinit const value undefined = wasm::detail::value_access::make(0);
#if defined(__clang__)
[[clang::no_destroy]]
#endif
inline constinit const value null = wasm::detail::value_access::make(1);

}  // namespace js

// Native builds need the declarations only.
#ifdef __wasm__
#include <wasm/value.h>
#include <wasm/value_operations.h>
// The error of try_to(), and what values are converted to.
#include <js/error.h>
#include <wasm/optional.h>
#include <wasm/standard.h>
#include <wasm/vector.h>
#define WASM_VALUES
#endif
