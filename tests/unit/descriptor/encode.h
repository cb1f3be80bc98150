// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Encodes descriptors, so that tests need no compiler.
#pragma once

#include <cstdint>
#include <vector>

#include "descriptor/entity.h"

namespace wasmbind::descriptor {

/// The bytes of a descriptor, header included, in the version of this tool.
std::vector<std::uint8_t> encode(const Entity& entity);

}  // namespace wasmbind::descriptor
