// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What js::value does: every operation is an import for the types that it is used with.
#pragma once

#include <js/value.h>
#include <wasm/scalar.h>
#include <wasm/signature.h>
#include <wasm/string.h>

namespace js {
[[noreturn]] void throw_type_error(std::string_view message);
}

namespace wasm::detail {

/// How a value of type `T` is passed to an import: text as a view, `nullptr` as JavaScript's null, objects as copies
/// where there can be one.
template <typename T>
consteval auto passing() {
  if constexpr (std::is_null_pointer_v<T>)
    return std::type_identity<js::value>();
  else if constexpr (std::is_convertible_v<const T&, std::string_view>)
    return std::type_identity<std::string_view>();
  else if constexpr (exported_class<T> && copyable<T>)
    return std::type_identity<T>();
  else
    return std::type_identity<const T&>();
}
template <typename T>
using passed_as = typename decltype(passing<T>())::type;

/// An operation that runs other people's code: the one with this name, or what `Kind` does with the member of that
/// name.
template <name Name, typename R, abi::import_kind Kind = abi::import_kind::operation, typename... P>
R operation(const P&... operands) {
  return signature<static_cast<std::uint32_t>(Kind), Name, R, passed_as<P>...>::call(passed_as<P>(operands)...);
}

/// One that does not.
template <name Name, typename R, typename... P>
R quiet_operation(const P&... operands) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::operation) | abi::import_flag::quiet, Name, R,
                   passed_as<P>...>::call(passed_as<P>(operands)...);
}

template <typename T>
js::value make_value(const T& from) {
  if constexpr (std::is_null_pointer_v<T>)
    return value_access::make(values::null_slot);
  else
    return signature<static_cast<std::uint32_t>(abi::import_kind::convert) | abi::import_flag::quiet, "js::value",
                     js::value, passed_as<T>>::call(passed_as<T>(from));
}

/// Values as they are, without a look at what they are.
template <typename T>
concept unchecked = js_value<T> && requires { requires convert<T>::is_unchecked; };

}  // namespace wasm::detail

namespace js {

template <plain T>
value::value(const T& from) : value(wasm::detail::make_value(from)) {}

template <typename T>
  requires(!plain<T> && !derived_value<T>)
value::value(const T& from) : value(wasm::detail::make_value(from)) {}

template <typename T>
T value::to() const {
  if constexpr (wasm::detail::unchecked<T>)
    return wasm::detail::adopt<T>(wasm::detail::copy_slot(slot_));
  else
    return wasm::detail::signature<static_cast<std::uint32_t>(wasm::abi::import_kind::convert), "js::value", T,
                                   const value&>::call(*this);
}

#ifdef __cpp_lib_expected
template <typename T>
std::expected<T, error> value::try_to() const {
  return wasm::detail::signature<static_cast<std::uint32_t>(wasm::abi::import_kind::convert), "js::value",
                                 std::expected<T, error>, const value&>::call(*this);
}
#endif

template <derived_value T>
bool value::is() const {
  return wasm::imported<T>::is_instance(*this);
}

template <derived_value T>
T value::as() const {
  if (!is<T>()) throw_type_error("the value is no object of the class that it is taken for");
  return wasm::detail::adopt<T>(wasm::detail::copy_slot(slot_));
}

inline type value::type() const {
  if (slot_ < wasm::values::first_slot) return static_cast<js::type>(slot_);
  return static_cast<js::type>(wasm::detail::quiet_operation<"typeof", std::uint8_t>(*this));
}

inline bool value::is_undefined() const {
  return slot_ == 0 || (slot_ != 1 && wasm::detail::quiet_operation<"isUndefined", bool>(*this));
}

inline bool value::is_array() const {
  return slot_ >= wasm::values::first_slot && wasm::detail::operation<"isArray", bool>(*this);
}

inline value::operator bool() const {
  return slot_ >= wasm::values::first_slot && wasm::detail::quiet_operation<"!!", bool>(*this);
}

inline bool value::equals(const value& other) const {
  // Null is in no slot.
  if (slot_ == other.slot_ && slot_ < wasm::values::first_slot) return true;
  if (slot_ == 1 || other.slot_ == 1) return false;
  return wasm::detail::quiet_operation<"===", bool>(*this, other);
}

inline bool value::loose_equals(const value& other) const { return wasm::detail::operation<"==", bool>(*this, other); }

template <typename R, char... Operator>
R value::calculate(const value& a, const value& b) {
  static constexpr char text[] = {Operator..., '\0'};
  return wasm::detail::operation<wasm::detail::name<sizeof text>(text), R>(a, b);
}

template <typename T, typename Key>
T value::get(const Key& key) const {
  return wasm::detail::operation<"get", T>(*this, key);
}

template <typename T, wasm::detail::name Name>
T value::get(const js::key<Name>&) const {
  return wasm::detail::operation<Name, T, wasm::abi::import_kind::getter>(*this);
}

template <typename Key>
const value value::operator[](const Key& key) const {
  return get<value>(key);
}

template <typename Key, typename T>
void value::set(const Key& key, const T& to) const {
  wasm::detail::operation<"set", void>(*this, key, to);
}

template <wasm::detail::name Name, typename T>
void value::set(const js::key<Name>&, const T& to) const {
  wasm::detail::operation<Name, void, wasm::abi::import_kind::setter>(*this, to);
}

template <typename Key>
bool value::has(const Key& key) const {
  return wasm::detail::operation<"in", bool>(*this, key);
}

template <typename Key>
bool value::remove(const Key& key) const {
  return wasm::detail::operation<"delete", bool>(*this, key);
}

template <typename... A>
value value::operator()(const A&... arguments) const {
  return wasm::detail::operation<"call", value>(*this, arguments...);
}

template <typename R, typename... A>
R value::call(std::string_view name, const A&... arguments) const {
  return wasm::detail::operation<"callMethod", R>(*this, name, arguments...);
}

template <typename R, wasm::detail::name Name, typename... A>
R value::call(const js::key<Name>&, const A&... arguments) const {
  return wasm::detail::operation<Name, R, wasm::abi::import_kind::method>(*this, arguments...);
}

template <typename... A>
value value::new_(const A&... arguments) const {
  return wasm::detail::operation<"new", value>(*this, arguments...);
}

inline iterator value::begin() const { return iterator(*this); }

inline iterator::iterator(const value& iterable) : source_(wasm::detail::operation<"iterate", value>(iterable)) {
  ++*this;
}

inline iterator::~iterator() {
  if (!done_ && !source_.is_undefined()) close();
}

inline void iterator::close() noexcept {
#if defined(__cpp_exceptions)
  try {
#endif
    if (source_["return"]) source_.call("return");
#if defined(__cpp_exceptions)
  } catch (...) {
    // As when a loop of JavaScript is left by an exception: there is nobody to tell.
  }
#endif
}

inline iterator& iterator::operator++() {
  // An iterator that throws is not closed.
  done_ = true;
  const value step = wasm::detail::operation<"next", value>(source_);
  if (wasm::detail::operation<"done", bool>(step)) {
    current_ = value();
  } else {
    current_ = wasm::detail::operation<"element", value>(step);
    done_ = false;
  }
  return *this;
}

inline value global() { return wasm::detail::quiet_operation<"globalThis", value>(); }
inline value global(std::string_view name) { return wasm::detail::operation<"global", value>(name); }

}  // namespace js
