// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Reading and writing the primitive pieces of the WebAssembly binary format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::binary {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// A half-open stretch of a module's bytes.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
};

/// A cursor that never leaves its range. The first read that would do so (or that finds a malformed number) makes it
/// fail; from then on every read gives zero, so callers check `ok()` once after a group of reads.
class Reader {
 public:
  Reader(BytesView all, Range range) : all_(all), position_(range.begin), end_(range.end) {}
  explicit Reader(BytesView all) : Reader(all, {0, all.size()}) {}

  bool ok() const { return ok_; }
  bool atEnd() const { return !ok_ || position_ == end_; }
  std::size_t position() const { return position_; }
  std::size_t remaining() const { return ok_ ? end_ - position_ : 0; }
  void fail() { ok_ = false; }

  std::uint8_t u8() { return take(1) ? all_[position_ - 1] : 0; }

  /// Four bytes, little-endian.
  std::uint32_t fixed32() {
    if (!take(4)) return 0;
    const std::uint8_t* p = &all_[position_ - 4];
    return std::uint32_t{p[0]} | std::uint32_t{p[1]} << 8 | std::uint32_t{p[2]} << 16 | std::uint32_t{p[3]} << 24;
  }

  std::uint32_t leb32() { return static_cast<std::uint32_t>(leb(32)); }
  std::uint64_t leb64() { return leb(64); }
  std::int64_t signedLeb32() { return signedLeb(32); }
  std::int64_t signedLeb33() { return signedLeb(33); }
  std::int64_t signedLeb64() { return signedLeb(64); }

  /// Moves past `count` bytes and says where they were.
  Range skip(std::size_t count) {
    std::size_t begin = position_;
    return take(count) ? Range{begin, position_} : Range{position_, position_};
  }

  std::string name() {
    Range range = skip(leb32());
    return std::string(reinterpret_cast<const char*>(all_.data()) + range.begin, range.size());
  }

 private:
  bool take(std::size_t count) {
    if (!ok_ || count > end_ - position_) {
      ok_ = false;
      return false;
    }
    position_ += count;
    return true;
  }

  std::uint64_t leb(unsigned bits) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < bits; shift += 7) {
      std::uint8_t byte = u8();
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (!(byte & 0x80)) {
        if (bits < 64 && value >> bits) fail();
        return ok_ ? value : 0;
      }
    }
    fail();
    return 0;
  }

  std::int64_t signedLeb(unsigned bits) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < bits; shift += 7) {
      std::uint8_t byte = u8();
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (!(byte & 0x80)) {
        if (shift + 7 < 64 && (byte & 0x40)) value |= ~std::uint64_t{0} << (shift + 7);
        return ok_ ? static_cast<std::int64_t>(value) : 0;
      }
    }
    fail();
    return 0;
  }

  BytesView all_;
  std::size_t position_;
  std::size_t end_;
  bool ok_ = true;
};

/// Appends to a byte vector that it owns.
class Writer {
 public:
  Bytes bytes;

  void u8(std::uint8_t value) { bytes.push_back(value); }
  void append(BytesView more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

  void leb(std::uint64_t value) {
    do {
      std::uint8_t low = value & 0x7f;
      value >>= 7;
      bytes.push_back(low | (value ? 0x80 : 0));
    } while (value);
  }

  void signedLeb(std::int64_t value) {
    for (;;) {
      std::uint8_t low = value & 0x7f;
      value >>= 7;
      bool done = (value == 0 && !(low & 0x40)) || (value == -1 && (low & 0x40));
      bytes.push_back(low | (done ? 0 : 0x80));
      if (done) return;
    }
  }

  void name(std::string_view text) {
    leb(text.size());
    bytes.insert(bytes.end(), text.begin(), text.end());
  }

  /// A section (or anything else that is a number, a length and contents).
  void block(std::uint8_t id, const Writer& contents) {
    u8(id);
    leb(contents.bytes.size());
    append(contents.bytes);
  }
};

/// Overwrites the LEB128 number that fills `range` by a smaller one, without changing its width.
inline void overwriteLeb(Bytes& bytes, Range range, std::uint64_t value) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    bytes[at] = static_cast<std::uint8_t>((value & 0x7f) | (at + 1 < range.end ? 0x80 : 0));
    value >>= 7;
  }
}

}  // namespace wasmbind::binary
