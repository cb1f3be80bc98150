// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::byte is a number from 0 to 255.
#pragma once

#include <wasm/scalar.h>

#include <cstddef>

namespace wasm {

template <>
struct convert<std::byte> : detail::numeric<std::byte, int, abi::type::u8> {};

}  // namespace wasm
