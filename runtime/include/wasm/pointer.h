// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::pointer<T>`: an address, which JavaScript sees as a number. An ordinary pointer everywhere else.
#pragma once

namespace wasm {

template <typename T>
class pointer {
 public:
  constexpr pointer(T* address = nullptr) noexcept : address_(address) {}
  constexpr operator T*() const noexcept { return address_; }
  constexpr T* get() const noexcept { return address_; }

 private:
  T* address_;
};

}  // namespace wasm

#ifdef __wasm__
#include <wasm/scalar.h>

namespace wasm {

template <typename T>
struct convert<pointer<T>> {
  static constexpr form shape = form::scalar;
  using wire = unsigned long;
  template <flow>
  static constexpr auto type = describe::type(abi::type::pointer);

  static unsigned long to_wire(pointer<T> value) { return reinterpret_cast<unsigned long>(value.get()); }
  static pointer<T> from_wire(unsigned long value) { return reinterpret_cast<T*>(value); }
  static void write(writer& to, pointer<T> value) { to.u32(to_wire(value)); }
  static pointer<T> read(reader& from) { return from_wire(from.u32()); }
};

}  // namespace wasm
#endif
