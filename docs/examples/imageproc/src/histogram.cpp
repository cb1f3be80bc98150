// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How often each value occurs in a picture.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "luma.h"

namespace imageproc {

/// What a `Histogram` counts.
enum class [[wasm::export]] Channel {
  Red,
  Green,
  Blue,
  /// How bright a pixel looks.
  Luma,
};

/// How often each value from 0 to 255 occurs in a picture, for each colour and for brightness.
class [[wasm::export]] Histogram {
 public:
  /// Counts the pixels of a picture.
  /// \param pixels red, green, blue and alpha of each pixel
  explicit Histogram(std::span<const std::uint8_t> pixels) : total_(static_cast<std::uint32_t>(pixels.size() / 4)) {
    for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
      for (std::size_t channel = 0; channel < 3; ++channel) ++counts_[channel][pixels[i + channel]];
      ++counts_[3][luma(pixels[i], pixels[i + 1], pixels[i + 2])];
    }
  }

  /// How many pixels were counted.
  [[wasm::getter]] std::uint32_t total() const { return total_; }

  /// The 256 counts of a channel.
  const std::array<std::uint32_t, 256>& counts(Channel channel) const { return of(channel); }

  /// The mean value of a channel, 0 for a picture without pixels.
  double mean(Channel channel) const {
    double sum = 0;
    for (std::size_t value = 0; value < 256; ++value) sum += static_cast<double>(value) * of(channel)[value];
    return total_ == 0 ? 0 : sum / total_;
  }

  /// The value below or at which a share of all pixels lies.
  /// \param channel what to look at
  /// \param share from 0 to 1; 0.5 asks for the median
  int quantile(Channel channel, double share) const {
    double left = share * total_;
    for (int value = 0; value < 255; ++value) {
      left -= of(channel)[static_cast<std::size_t>(value)];
      if (left <= 0) return value;
    }
    return 255;
  }

 private:
  using Counts = std::array<std::uint32_t, 256>;

  const Counts& of(Channel channel) const { return counts_[static_cast<std::size_t>(channel)]; }

  std::uint32_t total_;
  std::array<Counts, 4> counts_{};
};

}  // namespace imageproc
