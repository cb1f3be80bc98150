// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::unordered_map: Map.
#pragma once

#include <wasm/mapping.h>

#include <unordered_map>

namespace wasm {

template <typename Key, typename T, typename Hash, typename Equal, typename Allocator>
struct convert<std::unordered_map<Key, T, Hash, Equal, Allocator>>
    : detail::mapping<std::unordered_map<Key, T, Hash, Equal, Allocator>> {};

}  // namespace wasm
