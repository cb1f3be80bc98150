// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Names for contents.
#pragma once

#include <string>
#include <string_view>

namespace wasmbind::cache {

/// 40 hexadecimal digits; different contents have different ones.
/// \param more what stands behind `bytes`
std::string hashOf(std::string_view bytes, std::string_view more = {});

}  // namespace wasmbind::cache
