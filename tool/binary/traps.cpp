// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/traps.h"

namespace wasmbind::binary {

bool alwaysGoesOn(std::uint32_t opcode) {
  const bool isControl = opcode >= 0x01 && opcode <= 0x0f && opcode != 0x06 && opcode != 0x08 && opcode != 0x09;
  const bool isVariable = (opcode >= 0x1a && opcode <= 0x1c) || (opcode >= 0x20 && opcode <= 0x24);
  const bool isDivision = (opcode >= 0x6d && opcode <= 0x70) || (opcode >= 0x7f && opcode <= 0x82);
  const bool isChecked =
      opcode == 0xa8 || opcode == 0xa9 || opcode == 0xaa || opcode == 0xab || (opcode >= 0xae && opcode <= 0xb1);
  const bool isArithmetic = opcode >= 0x41 && opcode <= 0xc4 && !isDivision && !isChecked;
  const bool isSaturating = opcode >= (0xfcu << 16) && opcode <= ((0xfcu << 16) | 7);
  return isControl || isVariable || isArithmetic || isSaturating;
}

}  // namespace wasmbind::binary
