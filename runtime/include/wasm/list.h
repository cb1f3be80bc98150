// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::list: arrays.
#pragma once

#include <wasm/sequence.h>

#include <list>

namespace wasm {

template <typename T, typename Allocator>
struct convert<std::list<T, Allocator>> : detail::sequence<std::list<T, Allocator>, T, abi::type::sequence> {};

}  // namespace wasm
