// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Builds descriptors at compile time: constant bytes that say what a module exports and imports.
/// docs/design/abi.md gives the layout; generated shims call the functions at the end of this file.
#pragma once

#include <wasm/abi/abi.h>

namespace wasm::describe {

/// A finished stretch of a descriptor.
template <unsigned N>
struct bytes {
  unsigned char data[N];
  static constexpr unsigned size = N;
};

template <>
struct bytes<0> {
  static constexpr unsigned size = 0;
};

/// The parts, one after the other.
template <unsigned... N>
consteval bytes<(0 + ... + N)> join(const bytes<N>&... parts) {
  bytes<(0 + ... + N)> whole{};
  if constexpr (sizeof...(N) > 0) {
    unsigned at = 0;
    // One memcpy per part: element by element, long classes would run into the compiler's limit on constexpr steps.
    auto add = [&]<unsigned M>(const bytes<M>& part) {
      if constexpr (M > 0) __builtin_memcpy(whole.data + at, part.data, M);
      at += M;
    };
    (add(parts), ...);
  }
  return whole;
}

consteval bytes<1> u8(unsigned value) { return {{static_cast<unsigned char>(value)}}; }

consteval bytes<2> u16(unsigned value) {
  return {{static_cast<unsigned char>(value), static_cast<unsigned char>(value >> 8)}};
}

consteval bytes<4> u32(std::uint32_t value) { return join(u16(value & 0xffff), u16(value >> 16)); }

consteval bytes<8> i64(std::int64_t value) {
  return join(u32(static_cast<std::uint32_t>(value)),
              u32(static_cast<std::uint32_t>(static_cast<std::uint64_t>(value) >> 32)));
}

/// A string: its length and its bytes, without the literal's final NUL.
template <unsigned N>
consteval bytes<4 + N - 1> text(const char (&literal)[N]) {
  bytes<N - 1> characters{};
  if constexpr (N > 1)
    for (unsigned i = 0; i < N - 1; ++i) characters.data[i] = static_cast<unsigned char>(literal[i]);
  return join(u32(N - 1), characters);
}

/// A list: the count and the elements.
template <unsigned... N>
consteval auto list(const bytes<N>&... elements) {
  return join(u32(sizeof...(N)), elements...);
}

/// A list of strings: JavaScript namespaces from the outermost, or keys of base classes.
template <unsigned... N>
consteval auto path(const char (&... names)[N]) {
  return list(text(names)...);
}

/// A type: its code and what follows it.
template <unsigned... N>
consteval auto type(abi::type code, const bytes<N>&... details) {
  return join(u8(static_cast<unsigned>(code)), details...);
}

/// The start of a descriptor, which `rest` more bytes complete.
template <unsigned... N>
consteval auto sized_descriptor(abi::entity kind, unsigned rest, const bytes<N>&... payload) {
  constexpr unsigned header = 4 + 1 + 1 + 2 + 4;
  return join(u32(abi::magic), u8(abi::major_version), u8(abi::minor_version), u16(0),
              u32(header + 1 + (0 + ... + N) + rest), u8(static_cast<unsigned>(kind)), payload...);
}

/// A whole descriptor around the entity's payload.
template <unsigned... N>
consteval auto descriptor(abi::entity kind, const bytes<N>&... payload) {
  return sized_descriptor(kind, 0, payload...);
}

}  // namespace wasm::describe
