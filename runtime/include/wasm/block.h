// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What text and numbers have in common: elements side by side in memory.
#pragma once

#include <wasm/stream.h>

namespace wasm::detail {

/// Something to point at that is not null: a null address means "none".
inline constexpr double some = 0;

/// A container `T` that owns its elements.
template <typename T, typename Element>
struct owned_block {
  static constexpr form shape = form::block;
  using element = Element;

  static block to_block(const T& value) {
    return {value.data() ? value.data() : static_cast<const void*>(&some), value.size()};
  }
  static T from_block(block from) {
    // Not const: the library copies as one only what needs no conversion of pointers.
    Element* data = static_cast<Element*>(const_cast<void*>(from.data));
    return T(data, data + from.count);
  }
  static void write(writer& to, const T& value) {
    to.u32(value.size());
    to.bytes(value.data(), value.size() * sizeof(Element));
  }
  static T read(reader& from) {
    unsigned long count = from.u32();
    // Streams are packed: elements may lie at any address.
    const unsigned char* bytes = from.bytes(count * sizeof(Element));
    T value;
    value.resize(count);
    if (count != 0) __builtin_memcpy(value.data(), bytes, count * sizeof(Element));
    return value;
  }
};

/// A view `T` of elements that somebody else owns.
template <typename T, typename Element>
struct viewed_block {
  static constexpr form shape = form::block;
  static constexpr bool is_view = true;
  using element = __remove_cv(Element);

  static block to_block(const T& value) {
    return {value.data() ? value.data() : static_cast<const void*>(&some), value.size()};
  }
  static T from_block(block from) { return T(static_cast<Element*>(const_cast<void*>(from.data)), from.count); }
  static void write(writer& to, const T& value) {
    to.u32(value.size());
    to.bytes(value.data(), value.size() * sizeof(Element));
  }
};

}  // namespace wasm::detail
