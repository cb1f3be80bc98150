// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::unordered_set: Set. std::unordered_multiset: arrays.
#pragma once

#include <wasm/sequence.h>

#include <unordered_set>

namespace wasm {

template <typename T, typename Hash, typename Equal, typename Allocator>
struct convert<std::unordered_set<T, Hash, Equal, Allocator>>
    : detail::sequence<std::unordered_set<T, Hash, Equal, Allocator>, T, abi::type::set> {};

/// With repetitions, which a Set would lose.
template <typename T, typename Hash, typename Equal, typename Allocator>
struct convert<std::unordered_multiset<T, Hash, Equal, Allocator>>
    : detail::sequence<std::unordered_multiset<T, Hash, Equal, Allocator>, T, abi::type::sequence> {};

}  // namespace wasm
