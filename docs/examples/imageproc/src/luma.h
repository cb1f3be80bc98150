// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How bright a colour looks.
#pragma once

#include <cstdint>

namespace imageproc {

/// The luma of Rec. 601, in 1/65536 steps and rounded, from 0 to 255.
constexpr std::uint8_t luma(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
  return static_cast<std::uint8_t>((19595u * red + 38470u * green + 7471u * blue + 32768u) >> 16);
}

static_assert(luma(0, 0, 0) == 0 && luma(255, 255, 255) == 255);

}  // namespace imageproc
