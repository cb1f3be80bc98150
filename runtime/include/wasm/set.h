// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::set: Set. std::multiset: arrays.
#pragma once

#include <wasm/sequence.h>

#include <set>

namespace wasm {

template <typename T, typename Compare, typename Allocator>
struct convert<std::set<T, Compare, Allocator>> : detail::sequence<std::set<T, Compare, Allocator>, T, abi::type::set> {
};

/// With repetitions, which a Set would lose.
template <typename T, typename Compare, typename Allocator>
struct convert<std::multiset<T, Compare, Allocator>>
    : detail::sequence<std::multiset<T, Compare, Allocator>, T, abi::type::sequence> {};

}  // namespace wasm
