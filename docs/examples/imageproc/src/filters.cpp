// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Filters. Each changes the pixels of a canvas in place: hand it `ImageData.data` and put the ImageData back.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "luma.h"

namespace imageproc {

/// Takes the colour out of a picture and leaves its brightness.
/// \param pixels red, green, blue and alpha of each pixel
[[wasm::export]] void grayscale(std::span<std::uint8_t> pixels) {
  for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
    const std::uint8_t gray = luma(pixels[i], pixels[i + 1], pixels[i + 2]);
    pixels[i] = pixels[i + 1] = pixels[i + 2] = gray;
  }
}

/// Turns a picture into its negative.
/// \param pixels red, green, blue and alpha of each pixel
[[wasm::export]] void invert(std::span<std::uint8_t> pixels) {
  for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
    for (std::size_t channel = 0; channel < 3; ++channel) pixels[i + channel] = 255 - pixels[i + channel];
  }
}

/// Makes a picture lighter or darker.
/// \param pixels red, green, blue and alpha of each pixel
/// \param delta what to add to each colour, from -255 (black) to 255 (white)
[[wasm::export]] void adjust_brightness(std::span<std::uint8_t> pixels, int delta) {
  const int step = std::clamp(delta, -255, 255);
  for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
      pixels[i + channel] = static_cast<std::uint8_t>(std::clamp(pixels[i + channel] + step, 0, 255));
    }
  }
}

}  // namespace imageproc
