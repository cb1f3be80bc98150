// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/enum.h"

#include <set>

#include "glue/js/doc.h"

namespace wasmbind::glue {
namespace {

/// A numeric key of an object literal; negative ones need quotes.
std::string numericKey(std::int64_t value) { return value < 0 ? quote(std::to_string(value)) : std::to_string(value); }

/// From values to names; of enumerators with one value the first.
Lines reverseEntries(const model::EnumInterface& item) {
  Lines lines;
  std::set<std::int64_t> seen;
  for (const model::EnumValue& value : item.values)
    if (seen.insert(value.value).second) lines.push_back(numericKey(value.value) + ": " + quote(value.name) + ",");
  return lines;
}

/// From names to values and back; only what is looked into.
Lines printTables(const EmitContext& context, const EnumNames& names, const model::EnumInterface& item) {
  Lines lines;
  if (context.enumTables.contains(names.toWasm)) {
    lines = {"const " + names.toWasm + " = {", "  __proto__: null,"};
    for (const model::EnumValue& value : item.values)
      lines.push_back("  " + propertyKey(value.name) + ": " + std::to_string(value.value) + ",");
    lines.emplace_back("};");
  }
  if (!context.enumTables.contains(names.fromWasm)) return lines;
  if (!lines.empty()) lines.emplace_back();
  lines.push_back("const " + names.fromWasm + " = {");
  append(lines, reverseEntries(item), 1);
  lines.emplace_back("};");
  return lines;
}

}  // namespace

bool hasStringValues(const model::EnumInterface& item) {
  return (item.flags & wasm::abi::enum_flag::string_values) != 0;
}

Lines printEnum(EmitContext& context, const model::EnumInterface& item, const std::string& exported) {
  const EnumNames& names = context.enumNames(item.key);
  if (hasStringValues(item)) return printTables(context, names, item);
  Lines lines = renderDoc(parseDoc(item.doc), {}, "");
  lines.push_back((names.local == item.name ? exported : "") + "const " + names.local + " = Object.freeze({");
  for (const model::EnumValue& value : item.values) {
    append(lines, renderDoc(parseDoc(value.doc), {}, ""), 1);
    lines.push_back("  " + propertyKey(value.name) + ": " + std::to_string(value.value) + ",");
  }
  append(lines, reverseEntries(item), 1);
  lines.emplace_back("});");
  return lines;
}

}  // namespace wasmbind::glue
