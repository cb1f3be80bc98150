// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <string>

/// The colours there are.
enum class [[wasm::export]] Color {
  /// Like a rose.
  Red,
  Green = 5,
  Blue,
  Negative = -3,
};

enum class [[wasm::export("Size")]] small_size : std::uint8_t { small, large = 255 };
enum class [[wasm::export]] Wide : std::uint32_t { none = 0, all = 0xffffffff };
enum [[wasm::export]] Plain { plain_one = 1, plain_two };

enum class [[wasm::string_enum]] Mode {
  fast,
  slow [[wasm::name("slow-mode")]],
  /// Anything else.
  other = 10,
};

[[wasm::export]] Color pass_color(Color color) { return color; }
[[wasm::export]] int color_value(Color color) { return static_cast<int>(color); }
[[wasm::export]] Color color_of(int value) { return static_cast<Color>(value); }
[[wasm::export]] Color next(Color color) { return color == Color::Red ? Color::Green : Color::Blue; }
[[wasm::export]] small_size pass_size(small_size size) { return size; }
[[wasm::export]] Wide pass_wide(Wide wide) { return wide; }
[[wasm::export]] Plain pass_plain(Plain plain) { return plain; }
[[wasm::export]] Mode pass_mode(Mode mode) { return mode; }
[[wasm::export]] int mode_value(Mode mode) { return static_cast<int>(mode); }
[[wasm::export]] Mode other_mode() { return Mode::other; }

class [[wasm::export]] Lamp {
 public:
  Color color = Color::Green;
  Mode mode = Mode::slow;
};
