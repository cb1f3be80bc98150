// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A bounds-checked cursor over bytes: little-endian integers, LEB128 numbers and texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace wasmbind::support {

/// A half-open range of positions.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
};

/// Never reads outside its range. The first read that would do so, or that finds a malformed number, makes the reader
/// fail; every later read returns zero. So callers check `ok()` once after a group of reads.
class ByteReader {
 public:
  ByteReader(std::span<const std::uint8_t> all, Range range) : all_(all), position_(range.begin), end_(range.end) {}
  explicit ByteReader(std::span<const std::uint8_t> all) : ByteReader(all, {0, all.size()}) {}

  bool ok() const { return ok_; }
  bool atEnd() const { return !ok_ || position_ == end_; }
  std::size_t position() const { return position_; }
  std::size_t remaining() const { return ok_ ? end_ - position_ : 0; }
  void fail() { ok_ = false; }

  std::uint8_t u8() { return take(1) ? all_[position_ - 1] : 0; }
  std::uint16_t fixed16() { return static_cast<std::uint16_t>(fixed(2)); }
  std::uint32_t fixed32() { return static_cast<std::uint32_t>(fixed(4)); }
  std::uint64_t fixed64() { return fixed(8); }

  std::uint32_t leb32() { return static_cast<std::uint32_t>(leb(32)); }
  std::uint64_t leb64() { return leb(64); }
  std::int64_t signedLeb32() { return signedLeb(32); }
  std::int64_t signedLeb33() { return signedLeb(33); }
  std::int64_t signedLeb64() { return signedLeb(64); }

  /// Skips `count` bytes. \return their range
  Range skip(std::size_t count) {
    const std::size_t begin = position_;
    return take(count) ? Range{begin, position_} : Range{position_, position_};
  }

  std::string text(std::size_t size) {
    const Range range = skip(size);
    return std::string(reinterpret_cast<const char*>(all_.data()) + range.begin, range.size());
  }

  /// A name of the WebAssembly format: its size as LEB128, then its bytes.
  std::string name() { return text(leb32()); }

 private:
  bool take(std::size_t count) {
    if (!ok_ || count > end_ - position_) {
      ok_ = false;
      return false;
    }
    position_ += count;
    return true;
  }

  std::uint64_t fixed(unsigned size);
  /// A number of at most `bits` bits, in no more bytes than such a number needs.
  std::uint64_t leb(unsigned bits);
  std::int64_t signedLeb(unsigned bits);
  /// The end of the bytes that such a number may have.
  const std::uint8_t* lebEnd(unsigned bits) const;
  bool takeLeb(unsigned size, const char* problem);

  std::span<const std::uint8_t> all_;
  std::size_t position_;
  std::size_t end_;
  bool ok_ = true;
};

}  // namespace wasmbind::support
