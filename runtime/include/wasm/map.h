// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::map: Map.
#pragma once

#include <wasm/mapping.h>

#include <map>

namespace wasm {

template <typename Key, typename T, typename Compare, typename Allocator>
struct convert<std::map<Key, T, Compare, Allocator>> : detail::mapping<std::map<Key, T, Compare, Allocator>> {};

}  // namespace wasm
