// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/bytes.h"

#include <llvm/Support/LEB128.h>

#include <array>

namespace wasmbind::binary {
namespace {

/// A 64-bit number has at most 10 bytes of 7 bits.
using LebBuffer = std::array<std::uint8_t, 10>;

}  // namespace

void Writer::leb(std::uint64_t value) {
  LebBuffer buffer;
  append(BytesView(buffer).first(llvm::encodeULEB128(value, buffer.data())));
}

void Writer::signedLeb(std::int64_t value) {
  LebBuffer buffer;
  append(BytesView(buffer).first(llvm::encodeSLEB128(value, buffer.data())));
}

void overwriteLeb(Bytes& bytes, Range range, std::uint64_t value) {
  llvm::encodeULEB128(value, &bytes[range.begin], static_cast<unsigned>(range.size()));
}

}  // namespace wasmbind::binary
