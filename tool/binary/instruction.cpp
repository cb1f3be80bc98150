// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/instruction.h"

namespace wasmbind::binary {
namespace {

void skipMemoryArgument(Reader& reader) {
  std::uint32_t alignment = reader.leb32();
  if (alignment & 0x40) reader.leb32();  // multi-memory: an index stands between alignment and offset
  reader.leb64();
}

void skipLebs(Reader& reader, int count) {
  while (count-- > 0) reader.leb32();
}

void takeIndex(Reader& reader, Instruction& instruction, Operand operand) {
  instruction.operand = operand;
  instruction.at.begin = reader.position();
  instruction.value = reader.leb32();
  instruction.at.end = reader.position();
}

void takeConstant(Reader& reader, Instruction& instruction, Operand operand) {
  instruction.operand = operand;
  instruction.at.begin = reader.position();
  std::int64_t value = operand == Operand::i32Const ? reader.signedLeb32() : reader.signedLeb64();
  instruction.value =
      operand == Operand::i32Const ? static_cast<std::uint32_t>(value) : static_cast<std::uint64_t>(value);
  instruction.at.end = reader.position();
}

void skipVector(Reader& reader, void (*element)(Reader&)) {
  for (std::uint32_t count = reader.leb32(); count > 0 && reader.ok(); --count) element(reader);
}

void skipCatch(Reader& reader) {
  std::uint8_t kind = reader.u8();
  if (kind > 3) return reader.fail();
  skipLebs(reader, kind < 2 ? 2 : 1);
}

/// 0xfc: saturating conversions, bulk memory, tables.
void readMiscellaneous(Reader& reader, Instruction& instruction) {
  std::uint32_t number = reader.leb32();
  instruction.opcode = 0xfc0000 | number;
  if (number <= 7 || (number >= 19 && number <= 22)) return;
  switch (number) {
    case 8:
      takeIndex(reader, instruction, Operand::data);
      return skipLebs(reader, 1);
    case 9:
      return takeIndex(reader, instruction, Operand::data);
    case 10:
    case 12:
    case 14:
      return skipLebs(reader, 2);
    case 11:
    case 13:
    case 15:
    case 16:
    case 17:
      return skipLebs(reader, 1);
    default:
      return reader.fail();
  }
}

/// 0xfd: vectors of 128 bits.
void readVector(Reader& reader, Instruction& instruction) {
  std::uint32_t number = reader.leb32();
  instruction.opcode = 0xfd0000 | number;
  if (number <= 11 || number == 92 || number == 93) return skipMemoryArgument(reader);
  if (number == 12 || number == 13) {
    reader.skip(16);
  } else if (number >= 21 && number <= 34) {
    reader.skip(1);
  } else if (number >= 84 && number <= 91) {
    skipMemoryArgument(reader);
    reader.skip(1);
  }
}

/// 0xfe: atomics.
void readAtomic(Reader& reader, Instruction& instruction) {
  std::uint32_t number = reader.leb32();
  instruction.opcode = 0xfe0000 | number;
  if (number == 3) {
    reader.skip(1);
  } else if (number <= 2 || (number >= 0x10 && number <= 0x4e)) {
    skipMemoryArgument(reader);
  } else {
    reader.fail();
  }
}

}  // namespace

void skipValueType(Reader& reader) {
  std::uint8_t type = reader.u8();
  if (type == 0x63 || type == 0x64) reader.signedLeb33();  // (ref null ht), (ref ht)
}

void skipLocals(Reader& reader) {
  skipVector(reader, [](Reader& r) {
    r.leb32();
    skipValueType(r);
  });
}

Instruction readInstruction(Reader& reader) {
  Instruction instruction;
  std::uint8_t code = reader.u8();
  instruction.opcode = code;
  if (code >= 0x28 && code <= 0x3e) {
    skipMemoryArgument(reader);
    return instruction;
  }
  if (code >= 0x45 && code <= 0xc4) return instruction;
  switch (code) {
    case 0x00:
    case 0x01:
    case 0x05:
    case 0x0a:
    case 0x0b:
    case 0x0f:
    case 0x19:
    case 0x1a:
    case 0x1b:
    case 0xd1:
    case 0xd3:
    case 0xd4:
      break;
    case 0x02:
    case 0x03:
    case 0x04:
    case 0x06:
      reader.signedLeb33();
      break;
    case 0x07:
    case 0x08:
    case 0x09:
    case 0x0c:
    case 0x0d:
    case 0x18:
    case 0x20:
    case 0x21:
    case 0x22:
    case 0x25:
    case 0x26:
    case 0x3f:
    case 0x40:
    case 0xd5:
    case 0xd6:
      reader.leb32();
      break;
    case 0x23:
    case 0x24:
      takeIndex(reader, instruction, Operand::global);
      break;
    case 0x0e:
      skipVector(reader, [](Reader& r) { r.leb32(); });
      reader.leb32();
      break;
    case 0x10:
    case 0x12:
    case 0xd2:
      takeIndex(reader, instruction, Operand::function);
      break;
    case 0x11:
    case 0x13:
      takeIndex(reader, instruction, Operand::type);
      reader.leb32();
      break;
    case 0x14:
    case 0x15:
      takeIndex(reader, instruction, Operand::type);
      break;
    case 0x1c:
      skipVector(reader, skipValueType);
      break;
    case 0x1f:
      reader.signedLeb33();
      skipVector(reader, skipCatch);
      break;
    case 0x41:
      takeConstant(reader, instruction, Operand::i32Const);
      break;
    case 0x42:
      takeConstant(reader, instruction, Operand::i64Const);
      break;
    case 0x43:
      reader.skip(4);
      break;
    case 0x44:
      reader.skip(8);
      break;
    case 0xd0:
      reader.signedLeb33();
      break;
    case 0xfc:
      readMiscellaneous(reader, instruction);
      break;
    case 0xfd:
      readVector(reader, instruction);
      break;
    case 0xfe:
      readAtomic(reader, instruction);
      break;
    default:
      reader.fail();
  }
  return instruction;
}

}  // namespace wasmbind::binary
