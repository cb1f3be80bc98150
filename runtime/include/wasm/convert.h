// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::convert<T>`: how values of a type cross between JavaScript and C++.
#pragma once

namespace wasm {

/// Where a value goes: `in` from JavaScript to C++, `out` from C++ to JavaScript.
enum class flow { in, out };

/// How a type crosses at the top level of a call (docs/design/abi.md, "Forms").
enum class form {
  none,             ///< nothing: the type has one value
  scalar,           ///< one wasm value
  block,            ///< text and numbers: address and count of elements
  object,           ///< class objects and what points at them
  optional_scalar,  ///< a scalar that may be absent
  stream,           ///< packed bytes
};

/// The conversion of `T`. Specialise it to let your own type cross as another one that already does:
///
///     template <>
///     struct wasm::convert<Celsius> {
///       using as = double;                                    // JavaScript sees a number
///       static double to_js(const Celsius& value);
///       static Celsius from_js(double value);
///     };
///
/// The library's own specialisations have instead
/// - `shape`, a `form`; `type<flow>`, the bytes of the type in descriptors;
/// - `write(writer&, const T&)` and `read(reader&)`, the packed form;
/// - for scalars `wire`, `to_wire`, `from_wire`; for blocks `element`, `to_block`, `from_block`; for objects `take`,
/// `hand`.
template <typename T>
struct convert;

}  // namespace wasm

// Native builds of the user's sources need no more than what can be specialised.
#ifdef __wasm__

namespace wasm {

/// Contents of text and numbers in memory. `data` is null for "none".
struct block {
  const void* data;
  unsigned long count;  ///< of elements
};

/// A class object as it crosses.
struct handle {
  void* pointer;
  unsigned long ownership;  ///< 0 borrowed, 1 sole owner, else the address of a std::shared_ptr
};

/// See record.h.
template <typename T>
struct record;

namespace detail {

template <typename T>
using bare = __remove_cvref(T);

/// A parameter declared as `P` on its way on.
template <typename P>
constexpr P&& forward(__remove_reference_t(P)& parameter) noexcept {
  return static_cast<P&&>(parameter);
}

/// Parameter that takes no room in a wasm signature.
struct nothing {};

template <typename... Types>
struct slots {
  template <unsigned I>
  using at = __type_pack_element<I, Types..., nothing, nothing, nothing, nothing>;
};

/// Where `operator new` puts a value; spares including <new>.
struct place {
  void* address;
};

/// Types whose user-written conversion goes through another type.
template <typename T>
concept converts_through = requires { typename convert<bare<T>>::as; };

/// Types that cross as references to JavaScript values.
template <typename T>
concept js_reference = requires { requires convert<T>::is_reference; };

/// A list of types.
template <typename... T>
struct types {};

/// Types whose values are one wasm value, which is no reference; those with a user's conversion included.
template <typename T>
consteval bool crosses_as_scalar() {
  if constexpr (converts_through<T>)
    return crosses_as_scalar<bare<typename convert<bare<T>>::as>>();
  else
    return convert<bare<T>>::shape == form::scalar && !js_reference<bare<T>> &&
           !requires { requires convert<bare<T>>::is_optional; };
}

/// Records that cross field by field at the top level of a call.
template <typename T>
inline constexpr bool flat_record = false;

/// Variants whose index, number and text cross side by side at the top level of a call.
template <typename T>
inline constexpr bool flat_variant = false;

/// Wire values of 32 bits, and those of 64 bits that a double holds, in a double and back. JavaScript passes integers
/// with a sign.
template <typename Wire>
constexpr double in_double(Wire value) {
  if constexpr (__is_integral(Wire))
    return static_cast<double>(static_cast<int>(value));
  else
    return static_cast<double>(value);
}
template <typename Wire>
constexpr Wire out_of_double(double value) {
  if constexpr (__is_integral(Wire))
    return static_cast<Wire>(static_cast<int>(value));
  else
    return static_cast<Wire>(value);
}

/// Types whose elements lie in memory as typed arrays hold them.
template <typename T>
concept number = requires { requires convert<T>::is_number; };

}  // namespace detail
}  // namespace wasm

inline void* operator new(decltype(sizeof 0), wasm::detail::place where) noexcept { return where.address; }
inline void operator delete(void*, wasm::detail::place) noexcept {}

#endif
