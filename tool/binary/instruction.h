// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Walks over instructions far enough to find the numbers in them that mean functions, data segments and constants.
#pragma once

#include "binary/bytes.h"

namespace wasmbind::binary {

/// What an instruction's operand means. Operands that nobody asks for are skipped.
enum class Operand { none, function, type, data, i32Const, i64Const, global };

struct Instruction {
  std::uint32_t opcode = 0;  ///< for prefixed instructions: prefix << 16 | number
  Operand operand = Operand::none;
  std::uint64_t value = 0;  ///< of the operand
  Range at;                 ///< where the operand stands
};

namespace opcode {
inline constexpr std::uint32_t unreachable = 0x00, nop = 0x01, throw_ = 0x08, end = 0x0b, return_ = 0x0f, call = 0x10,
                               returnCall = 0x12;
inline constexpr std::uint32_t i32Const = 0x41, i64Const = 0x42, refFunc = 0xd2;
}  // namespace opcode

/// Reads one instruction; an unknown or malformed one makes the reader fail.
Instruction readInstruction(Reader& reader);

/// Skips a value type.
void skipValueType(Reader& reader);

/// Skips the local declarations that a function body starts with.
void skipLocals(Reader& reader);

/// Calls `visit(const Instruction&)` for each instruction up to the `end` that closes the expression at the reader,
/// that one included.
template <typename Visit>
void walkExpression(Reader& reader, Visit visit) {
  for (int depth = 1; depth > 0 && reader.ok();) {
    Instruction instruction = readInstruction(reader);
    if (!reader.ok()) return;
    switch (instruction.opcode) {
      case 0x02:
      case 0x03:
      case 0x04:
      case 0x06:
      case 0x1f:
        ++depth;
        break;  // block, loop, if, try, try_table
      case 0x0b:
      case 0x18:
        --depth;
        break;  // end, delegate
      default:
        break;
    }
    visit(instruction);
  }
}

}  // namespace wasmbind::binary
