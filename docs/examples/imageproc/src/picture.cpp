// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Decoded pictures.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#define STBI_NO_STDIO
#include <stb_image.h>

namespace imageproc {

/// A decoded picture: rows from top to bottom, four bytes (red, green, blue, alpha) for each pixel,
/// just as a canvas has them.
class [[wasm::export]] Picture {
 public:
  /// Decodes a PNG or JPEG file.
  /// \param file the bytes of the file
  /// \return the picture, or `null` when the bytes are neither format or are damaged; `decode_error` then says why
  static std::unique_ptr<Picture> decode(std::span<const std::uint8_t> file) {
    int width = 0;
    int height = 0;
    stbi_uc* decoded =
        stbi_load_from_memory(file.data(), static_cast<int>(file.size()), &width, &height, nullptr, channels);
    if (decoded == nullptr) return nullptr;
    std::unique_ptr<Picture> picture(new Picture(width, height, decoded));
    stbi_image_free(decoded);
    return picture;
  }

  /// Width in pixels.
  [[wasm::getter]] int width() const { return width_; }

  /// Height in pixels.
  [[wasm::getter]] int height() const { return height_; }

  /// A copy of all pixels, `4 * width * height` bytes.
  [[wasm::getter]] const std::vector<std::uint8_t>& pixels() const { return pixels_; }

 private:
  static constexpr int channels = 4;

  Picture(int width, int height, const stbi_uc* decoded)
      : width_(width), height_(height), pixels_(decoded, decoded + std::size_t{channels} * width * height) {}

  int width_;
  int height_;
  std::vector<std::uint8_t> pixels_;
};

/// Why `Picture.decode` last gave `null`, in the words of stb_image. Empty when it never did.
[[wasm::export]] std::string decode_error() {
  const char* reason = stbi_failure_reason();
  return reason == nullptr ? "" : reason;
}

}  // namespace imageproc
