// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::map: Map. std::multimap: arrays of pairs.
#pragma once

#include <wasm/mapping.h>
#include <wasm/pair.h>

#include <map>

namespace wasm {

template <typename Key, typename T, typename Compare, typename Allocator>
struct convert<std::map<Key, T, Compare, Allocator>> : detail::mapping<std::map<Key, T, Compare, Allocator>> {};

/// With keys that repeat, which a Map would lose.
template <typename Key, typename T, typename Compare, typename Allocator>
struct convert<std::multimap<Key, T, Compare, Allocator>>
    : detail::sequence<std::multimap<Key, T, Compare, Allocator>, std::pair<const Key, T>, abi::type::sequence> {};

}  // namespace wasm
