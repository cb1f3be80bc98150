// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::deque: arrays.
#pragma once

#include <wasm/sequence.h>

#include <deque>

namespace wasm {

template <typename T, typename Allocator>
struct convert<std::deque<T, Allocator>> : detail::sequence<std::deque<T, Allocator>, T, abi::type::sequence> {};

}  // namespace wasm
