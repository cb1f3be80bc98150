// SPDX-License-Identifier: MIT OR Apache-2.0
#include "support/byte_reader.h"

#include <llvm/Support/LEB128.h>

#include <algorithm>

namespace wasmbind::support {

std::uint64_t ByteReader::fixed(unsigned size) {
  if (!take(size)) return 0;
  std::uint64_t value = 0;
  for (unsigned i = 0; i < size; ++i) value |= std::uint64_t{all_[position_ - size + i]} << (8 * i);
  return value;
}

std::uint64_t ByteReader::leb(unsigned bits) {
  if (!ok_) return 0;
  // Most numbers are small.
  if (position_ < end_ && all_[position_] < 0x80) return all_[position_++];
  unsigned size = 0;
  const char* problem = nullptr;
  const std::uint64_t value = llvm::decodeULEB128(all_.data() + position_, &size, lebEnd(bits), &problem);
  if (!takeLeb(size, problem)) return 0;
  if (bits < 64 && value >> bits) fail();
  return ok_ ? value : 0;
}

std::int64_t ByteReader::signedLeb(unsigned bits) {
  if (!ok_) return 0;
  unsigned size = 0;
  const char* problem = nullptr;
  const std::int64_t value = llvm::decodeSLEB128(all_.data() + position_, &size, lebEnd(bits), &problem);
  return takeLeb(size, problem) ? value : 0;
}

const std::uint8_t* ByteReader::lebEnd(unsigned bits) const {
  const std::size_t most = (bits + 6) / 7;
  return all_.data() + position_ + std::min(most, end_ - position_);
}

bool ByteReader::takeLeb(unsigned size, const char* problem) {
  if (problem) fail();
  return take(size);
}

}  // namespace wasmbind::support
