// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/thrown.h"

#include <algorithm>
#include <array>

namespace wasmbind::glue {
namespace {

/// How the message for a thrown number is read: `ptr` is where the number lies.
struct NumberReader {
  std::string_view mangled;  ///< the name of its type
  std::string_view view;     ///< the helper that gives the memory
  std::string_view open;     ///< what stands in front of that
  std::string_view read;     ///< and behind it
};
constexpr std::string_view bytes = "getUint8ArrayMemory0", numbers = "getDataViewMemory0";
constexpr std::array numberReaders = std::to_array<NumberReader>({
    {"a", numbers, "", ".getInt8(ptr)"},
    {"b", bytes, "", "[ptr] !== 0"},
    {"c", bytes, "String.fromCharCode(", "[ptr])"},
    {"d", numbers, "", ".getFloat64(ptr, true)"},
    {"f", numbers, "", ".getFloat32(ptr, true)"},
    {"h", bytes, "", "[ptr]"},
    {"i", numbers, "", ".getInt32(ptr, true)"},
    {"j", numbers, "", ".getUint32(ptr, true)"},
    {"l", numbers, "", ".getInt32(ptr, true)"},
    {"m", numbers, "", ".getUint32(ptr, true)"},
    {"s", numbers, "", ".getInt16(ptr, true)"},
    {"t", numbers, "", ".getUint16(ptr, true)"},
    {"x", numbers, "", ".getBigInt64(ptr, true)"},
    {"y", numbers, "", ".getBigUint64(ptr, true)"},
});

const NumberReader* readerOf(const model::ThrownType& type) {
  const auto* found = std::ranges::find(numberReaders, type.mangled, &NumberReader::mangled);
  return found == numberReaders.end() ? nullptr : found;
}

std::string_view className(model::ErrorClass errorClass) {
  switch (errorClass) {
    case model::ErrorClass::rangeError:
      return "RangeError";
    case model::ErrorClass::typeError:
      return "TypeError";
    case model::ErrorClass::error:
      return "Error";
  }
}

Lines entry(const model::ThrownType& type) {
  constexpr std::size_t width = 120;
  std::vector<std::string> parts = {quote(type.name), std::string(className(type.errorClass))};
  if (const NumberReader* reader = readerOf(type))
    parts.push_back("(ptr) => " + std::string(reader->open) + std::string(reader->view) + "()" +
                    std::string(reader->read));
  const std::string key = "  " + propertyKey(type.mangled) + ": [";
  std::string line = key + join(parts, ", ") + "],";
  if (line.size() <= width) return {std::move(line)};
  Lines lines = {key};
  for (const std::string& part : parts) lines.push_back("    " + part + ",");
  lines.emplace_back("  ],");
  return lines;
}

}  // namespace

void useThrown(EmitContext& context) {
  if (context.interface.mayThrow && context.helpers.has("afterThrow")) context.use("takeThrown");
  if (!context.helpers.has("describeThrown")) return;
  const bool mayBeValue = context.helpers.has("messageOf") || context.helpers.has("thrownPart");
  if (mayBeValue && context.helpers.has("noteUnhandled")) context.use("noteUnhandledValue");
  if (context.interface.nestsExceptions) context.use("addCause");
  if (context.interface.numbersExceptions) context.use("addCode");
  for (const model::ThrownType& type : context.interface.thrownTypes)
    if (const NumberReader* reader = readerOf(type)) context.use(reader->view);
}

Lines thrownTypes(const EmitContext& context) {
  if (!context.helpers.mention("thrownTypes")) return {};
  if (context.interface.thrownTypes.empty()) return {"const thrownTypes = {};"};
  Lines lines = {
      "/** What C++ may throw, by the mangled names of the types: what users call them, and the class of their errors. "
      "*/",
      "const thrownTypes = {"};
  for (const model::ThrownType& type : context.interface.thrownTypes) append(lines, entry(type));
  lines.emplace_back("};");
  return lines;
}

}  // namespace wasmbind::glue
