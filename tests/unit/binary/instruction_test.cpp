// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/instruction.h"

#include <gtest/gtest.h>

namespace wasmbind::binary {
namespace {

struct Encoding {
  const char* name;
  Bytes bytes;
  std::uint32_t opcode;
};

const Encoding encodings[] = {
    // Exceptions, legacy and new encoding.
    {"try", {0x06, 0x40}, 0x06},
    {"try with a result", {0x06, 0x7f}, 0x06},
    {"catch", {0x07, 0x00}, 0x07},
    {"catch, padded", {0x07, 0x80, 0x80, 0x80, 0x80, 0x00}, 0x07},
    {"throw", {0x08, 0x00}, 0x08},
    {"rethrow", {0x09, 0x01}, 0x09},
    {"throw_ref", {0x0a}, 0x0a},
    {"delegate", {0x18, 0x00}, 0x18},
    {"catch_all", {0x19}, 0x19},
    {"try_table", {0x1f, 0x40, 0x04, 0x00, 0x00, 0x01, 0x01, 0x00, 0x02, 0x02, 0x01, 0x03, 0x00}, 0x1f},
    // References and tables.
    {"select of references", {0x1c, 0x01, 0x6f}, 0x1c},
    {"table.get", {0x25, 0x01}, 0x25},
    {"table.set, padded", {0x26, 0x81, 0x80, 0x80, 0x80, 0x00}, 0x26},
    {"ref.null extern", {0xd0, 0x6f}, 0xd0},
    {"ref.null func", {0xd0, 0x70}, 0xd0},
    {"ref.null exn", {0xd0, 0x69}, 0xd0},
    {"ref.is_null", {0xd1}, 0xd1},
    {"table.init", {0xfc, 0x0c, 0x00, 0x01}, 0xfc000c},
    {"elem.drop", {0xfc, 0x0d, 0x00}, 0xfc000d},
    {"table.copy", {0xfc, 0x0e, 0x01, 0x00}, 0xfc000e},
    {"table.grow", {0xfc, 0x0f, 0x01}, 0xfc000f},
    {"table.size", {0xfc, 0x10, 0x01}, 0xfc0010},
    {"table.fill", {0xfc, 0x11, 0x01}, 0xfc0011},
};

TEST(ReadInstruction, KnowsExceptionsAndReferences) {
  for (const Encoding& encoding : encodings) {
    Reader reader(encoding.bytes);
    const Instruction instruction = readInstruction(reader);
    EXPECT_TRUE(reader.ok()) << encoding.name;
    EXPECT_TRUE(reader.atEnd()) << encoding.name;
    EXPECT_EQ(instruction.opcode, encoding.opcode) << encoding.name;
    EXPECT_EQ(instruction.operand, Operand::none) << encoding.name;
  }
}

TEST(ReadInstruction, FailsWhereItIsCutOff) {
  for (const Encoding& encoding : encodings) {
    if (encoding.bytes.size() == 1) continue;
    const Bytes cut(encoding.bytes.begin(), encoding.bytes.end() - 1);
    Reader reader(cut);
    readInstruction(reader);
    EXPECT_FALSE(reader.ok()) << encoding.name;
  }
}

TEST(ReadInstruction, FindsTheTypeOfAnIndirectCall) {
  const Bytes bytes = {0x11, 0x82, 0x01, 0x01};  // of a second table
  Reader reader(bytes);
  const Instruction instruction = readInstruction(reader);
  EXPECT_EQ(instruction.operand, Operand::type);
  EXPECT_EQ(instruction.value, 130u);
  EXPECT_TRUE(reader.atEnd());
}

TEST(ReadInstruction, FindsTheFunctionOfAReference) {
  const Bytes bytes = {0xd2, 0x85, 0x01};
  Reader reader(bytes);
  const Instruction instruction = readInstruction(reader);
  EXPECT_EQ(instruction.operand, Operand::function);
  EXPECT_EQ(instruction.value, 133u);
}

TEST(WalkExpression, EndsBehindNestedTries) {
  // try (try (call 1) delegate 0) catch 0 (rethrow 0) catch_all (try_table end) end end, and one byte more.
  const Bytes bytes = {0x06, 0x40, 0x06, 0x40, 0x10, 0x01, 0x18, 0x00, 0x07, 0x00, 0x09,
                       0x00, 0x19, 0x1f, 0x40, 0x01, 0x02, 0x00, 0x0b, 0x0b, 0x0b, 0xff};
  Reader reader(bytes);
  int calls = 0;
  walkExpression(reader, [&](const Instruction& instruction) { calls += instruction.operand == Operand::function; });
  EXPECT_TRUE(reader.ok());
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(reader.remaining(), 1u);
}

TEST(SkipLocals, KnowsReferences) {
  const Bytes bytes = {0x03, 0x02, 0x6f, 0x01, 0x70, 0x01, 0x69};
  Reader reader(bytes);
  skipLocals(reader);
  EXPECT_TRUE(reader.ok());
  EXPECT_TRUE(reader.atEnd());
}

}  // namespace
}  // namespace wasmbind::binary
