// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::unordered_map: Map. std::unordered_multimap: arrays of pairs.
#pragma once

#include <wasm/mapping.h>
#include <wasm/pair.h>

#include <unordered_map>

namespace wasm {

template <typename Key, typename T, typename Hash, typename Equal, typename Allocator>
struct convert<std::unordered_map<Key, T, Hash, Equal, Allocator>>
    : detail::mapping<std::unordered_map<Key, T, Hash, Equal, Allocator>> {};

/// With keys that repeat, which a Map would lose.
template <typename Key, typename T, typename Hash, typename Equal, typename Allocator>
struct convert<std::unordered_multimap<Key, T, Hash, Equal, Allocator>>
    : detail::sequence<std::unordered_multimap<Key, T, Hash, Equal, Allocator>, std::pair<const Key, T>,
                       abi::type::sequence> {};

}  // namespace wasm
