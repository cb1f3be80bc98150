// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The attributes of the namespace `wasm` as an enum. Needs no Clang.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace wasmbind {

enum class Attr : std::uint8_t {
#define ATTRIBUTE(id, ...) id,
#include "attributes/attributes.def"
};

inline constexpr std::array attributeIds = {
#define ATTRIBUTE(id, ...) std::string_view(#id),
#include "attributes/attributes.def"
};

/// The name in source code, without `wasm::`.
constexpr std::string_view attributeName(Attr attribute) {
  std::string_view name = attributeIds[static_cast<std::size_t>(attribute)];
  if (name.ends_with('_')) name.remove_suffix(1);
  return name;
}

}  // namespace wasmbind
