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

#include "support/byte_reader.h"

namespace wasmbind::binary {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

using support::Range;
using Reader = support::ByteReader;

/// Appends to a byte vector that it owns.
class Writer {
 public:
  Bytes bytes;

  void u8(std::uint8_t value) { bytes.push_back(value); }
  void append(BytesView more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

  void leb(std::uint64_t value);
  void signedLeb(std::int64_t value);

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

/// Overwrites the LEB128 number that fills `range` with a smaller one, padded to the same width.
void overwriteLeb(Bytes& bytes, Range range, std::uint64_t value);

}  // namespace wasmbind::binary
