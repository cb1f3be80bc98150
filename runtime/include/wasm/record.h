// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Records: aggregates that are plain objects in JavaScript, copied field by field. Shims say which fields there are.
#pragma once

#include <wasm/sequence.h>

namespace wasm {

/// Specialised by shims for every record: `key`; `write(writer&, const T&)`, `write_moved(writer&, T&)` and
/// `read(reader&)` of all fields, in their order. Those with few fields and without initializers also have `fields`,
/// the types; `each(value, visit)`; and `make(...)` of arguments, one for each field.
template <typename T>
struct record {};

template <typename T>
concept record_type = requires { record<T>::key; };

namespace detail {

template <typename... F>
consteval bool all_scalars(types<F...>*) {
  return (crosses_as_scalar<F>() && ...);
}

template <typename T>
  requires requires { typename record<T>::fields; }
inline constexpr bool flat_record<T> = all_scalars(static_cast<typename record<T>::fields*>(nullptr));

}  // namespace detail

namespace detail {

/// Bytes of a type in streams when they are those in memory, else more than anything has.
template <typename F>
consteval unsigned long stored_size() {
  if constexpr (requires { typename convert<F>::stored; })
    if (sizeof(typename convert<F>::stored) == sizeof(F) && __is_trivially_copyable(F)) return sizeof(F);
  return 1ul << 30;
}

template <typename... F>
consteval unsigned long stored_size(types<F...>*) {
  return (0ul + ... + stored_size<bare<F>>());
}

/// Without gaps, records lie in memory as they do in streams.
template <typename T>
  requires(flat_record<T> && __is_trivially_copyable(T))
inline constexpr bool is_packed<T> = stored_size(static_cast<typename record<T>::fields*>(nullptr)) == sizeof(T);

}  // namespace detail

template <record_type T>
struct convert<T> : record<T> {
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = describe::type(detail::flat_record<T> ? abi::type::flat_record : abi::type::record,
                                              describe::text(record<T>::key));
};

namespace detail {

/// A field with a member initializer: JavaScript may leave it out.
template <typename T>
void write_initialized(writer& to, T& field) {
  to.raw(true);
  write_element(to, field);
}

template <typename T>
bare<T> read_field(reader& from) {
  return wasm::read<bare<T>>(from);
}

/// A value that JavaScript has passed for a field with an initializer, if it has.
template <typename T>
class passed_field {
 public:
  explicit passed_field(reader& from) : has_(from.raw<bool>()) {
    if (has_) ::new (place{&value_}) bare<T>(read_field<T>(from));
  }
  passed_field(const passed_field&) = delete;
  passed_field& operator=(const passed_field&) = delete;
  ~passed_field() {
    if (has_) value_.~bare<T>();
  }
  explicit operator bool() const { return has_; }
  bare<T>&& get() { return static_cast<bare<T>&&>(value_); }

  /// Replaces what the initializer made; const members too.
  void put(T& field) {
    if (!has_) return;
    if constexpr (__is_const(T)) {
      field.~T();
      ::new (place{const_cast<bare<T>*>(__builtin_addressof(field))}) T(get());
    } else {
      field = get();
    }
  }

 private:
  bool has_;
  union {
    bare<T> value_;
  };
};

}  // namespace detail

namespace describe {

/// A field of type `F`.
template <typename F, unsigned Name, unsigned Doc>
consteval auto field(const char (&name)[Name], std::uint32_t flags, const char (&doc)[Doc]) {
  return join(text(name), wasm::detail::inner_type<wasm::detail::bare<F>, flow::out>(), u32(flags), text(doc));
}

/// A record; `fields` is a list.
template <unsigned Key, unsigned Name, unsigned Path, unsigned Doc, unsigned Location, unsigned Fields>
consteval auto record(const char (&key)[Key], const char (&name)[Name], const bytes<Path>& path, const char (&doc)[Doc],
                      const char (&location)[Location], std::uint32_t flags, const bytes<Fields>& fields) {
  return descriptor(abi::entity::record, text(key), text(name), path, text(doc), text(location), u32(flags), fields);
}

}  // namespace describe
}  // namespace wasm
