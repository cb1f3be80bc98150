// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Declarations without code of their own: enumerations, constants, namespaces, TypeScript text.
#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/files.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

constexpr std::string_view inside = "        ";

bool hasStringValues(const model::Enum& enumeration) { return enumeration.attributes.has(Attr::string_enum); }

/// A name for what has none: equal texts of several sources merge (FNV-1a, 64 bits).
std::string textKey(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  std::string key = "typescript_";
  for (int shift = 60; shift >= 0; shift -= 4) key += "0123456789abcdef"[hash >> shift & 15];
  return key;
}

}  // namespace

std::string enumTraits(const model::Enum& enumeration) {
  return "template <>\nstruct wasm::enumeration<" + enumeration.qualified +
         "> {\n  static constexpr char key[] = " + quote(enumeration.key) +
         ";\n  static constexpr bool is_string = " + (hasStringValues(enumeration) ? "true" : "false") + ";\n};\n";
}

std::string enumShims(const model::Enum& enumeration) {
  std::vector<std::string> values;
  for (const model::Enumerator& value : enumeration.enumerators) {
    if (value.attributes.has(Attr::skip)) continue;
    values.push_back("describe::enumerator(" + quote(model::jsName(value)) + ", " + integer(value.value) + ", " +
                     quote(value.comment.text, "            ") + ")");
  }
  std::uint32_t flags = hasStringValues(enumeration) ? wasm::abi::enum_flag::string_values : 0;
  return descriptor(describeSymbol(enumeration.key),
                    call("describe::enumeration<" + spelling(enumeration.underlying) + ">",
                         {quote(enumeration.key), quote(model::jsName(enumeration)), path(enumeration.jsNamespace),
                          quote(enumeration.comment.text, inside), location(enumeration.range), std::to_string(flags),
                          call("describe::list", values, payloadIndent + 4)},
                         payloadIndent));
}

std::string constantShims(const model::Variable& variable) {
  return descriptor(describeSymbol(variable.key),
                    call("describe::constant<" + spelling(variable.type) + ">",
                         {quote(model::jsName(variable)), path(variable.jsNamespace),
                          quote(variable.comment.text, inside), location(variable.range), quote(*variable.value)},
                         payloadIndent));
}

std::string namespaceSymbol(const model::Namespace& space) {
  return describeSymbol("namespace_" + join(space.path, "."));
}

std::string namespaceShims(const model::Namespace& space) {
  return descriptor(namespaceSymbol(space),
                    call("describe::name_space",
                         {path(space.path), quote(space.comment.text, inside), location(space.range)}, payloadIndent));
}

std::string typescriptSymbol(const model::TypeScript& typescript) { return describeSymbol(textKey(typescript.text)); }

std::string typescriptShims(const model::TypeScript& typescript) {
  return descriptor(typescriptSymbol(typescript), "describe::typescript(" + quote(typescript.text, inside) + ")");
}

}  // namespace wasmbind::shim
