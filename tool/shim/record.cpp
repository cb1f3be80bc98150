// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Records: how each is taken apart and put together, field by field.
#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/exported.h"
#include "shim/files.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

using model::Class;
using model::Field;

bool crosses(const Field& field) { return !field.isStatic && !field.attributes.has(Attr::skip); }

/// `decltype(::Point::x)`
std::string typeOf(const Class& record, const Field& field) {
  return "decltype(" + record.qualified + "::" + field.name + ")";
}

/// Bit-fields have no address: they are copied.
std::string writeField(const Field& field) {
  if (!field.isBitField)
    return (field.hasInitializer ? "::wasm::detail::write_initialized" : "::wasm::detail::write_element") +
           std::string("(to, value.") + field.name + ");\n";
  return (field.hasInitializer ? "to.raw(true);\n  " : "") + std::string("::wasm::write(to, value.") + field.name +
         ");\n";
}

std::string writer(const Class& record, std::string_view name, std::string_view parameter) {
  std::string body;
  for (const Field& field : record.fields)
    if (crosses(field)) body += "  " + writeField(field);
  return "inline void wasm::record<" + record.qualified + ">::" + std::string(name) + "(writer&" +
         (body.empty() ? "" : " to") + ", " + std::string(parameter) + (body.empty() ? "" : " value") + ") {\n" + body +
         "}\n";
}

/// Fields without initializer go into the braces, the others replace what their initializers have made.
std::string reader(const Class& record) {
  std::string read, put;
  std::vector<std::string> braces;
  bool any = false;
  for (const Field& field : record.fields) {
    if (field.isStatic) continue;
    bool braced = !field.hasInitializer && !field.isBitField && crosses(field);
    if (braced)
      braces.push_back("." + field.name + " = static_cast<::wasm::detail::bare<" + typeOf(record, field) + ">&&>(" +
                       field.name + "_)");
    if (!crosses(field) && !field.hasInitializer) braces.push_back("." + field.name + " = {}");
    if (!crosses(field)) continue;
    any = true;
    std::string type = "<" + typeOf(record, field) + ">";
    if (field.hasInitializer)
      read += "  ::wasm::detail::passed_field" + type + " " + field.name + "_(from);\n";
    else
      read += "  auto " + field.name + "_ = ::wasm::detail::read_field" + type + "(from);\n";
    if (field.isBitField)
      put += field.hasInitializer ? "  if (" + field.name + "_) value." + field.name + " = " + field.name + "_.get();\n"
                                  : "  value." + field.name + " = " + field.name + "_;\n";
    else if (field.hasInitializer)
      put += "  " + field.name + "_.put(value." + field.name + ");\n";
  }
  return "inline " + record.qualified + " wasm::record<" + record.qualified + ">::read(reader&" + (any ? " from" : "") +
         ") {\n" + read + "  " + record.qualified + " value{" + join(braces) + "};\n" + put + "  return value;\n}\n";
}

std::string describeField(const Class& record, const Field& field) {
  return "describe::field<" + typeOf(record, field) + ">(" + quote(model::jsName(field)) + ", " +
         std::to_string(field.hasInitializer ? wasm::abi::field_flag::initialized : 0) + ", " +
         quote(field.comment.text, "            ") + ")";
}

/// What lets a record of few fields cross field by field, when all turn out to be scalars.
std::string flatTraits(const Class& record) {
  std::vector<std::string> types, visits, parameters, braces;
  for (const Field& field : record.fields) {
    if (field.isStatic) continue;
    if (!crosses(field) || field.hasInitializer || field.isBitField) return "";
    types.push_back(typeOf(record, field));
    visits.push_back("visit(value." + field.name + ");");
    parameters.push_back("auto&& " + field.name + "_");
    braces.push_back("." + field.name + " = " + field.name + "_.get()");
  }
  if (types.empty() || types.size() > wasm::abi::flat_fields) return "";
  return "  using fields = ::wasm::detail::types<" + join(types) + ">;\n  static void each(const " + record.qualified +
         "& value, auto visit) {\n    " + join(visits, "\n    ") + "\n  }\n  static " + record.qualified + " make(" +
         join(parameters) + ") {\n    return {" + join(braces) + "};\n  }\n";
}

}  // namespace

std::string recordTraits(const Class& record) {
  return "template <>\nstruct wasm::record<" + record.qualified +
         "> {\n  static constexpr char key[] = " + quote(record.key) + ";\n  static void write(writer& to, const " +
         record.qualified + "& value);\n  static void write_moved(writer& to, " + record.qualified +
         "& value);\n  static " + record.qualified + " read(reader& from);\n" + flatTraits(record) + "};\n";
}

std::string recordShims(const Class& record) {
  std::vector<std::string> fields;
  for (const Field& field : record.fields)
    if (crosses(field)) fields.push_back(describeField(record, field));
  return writer(record, "write", "const " + record.qualified + "&") + "\n" +
         writer(record, "write_moved", record.qualified + "&") + "\n" + reader(record) + "\n" +
         descriptor(describeSymbol(record.key),
                    call("describe::record",
                         {quote(record.key), quote(model::jsName(record)), path(record.jsNamespace),
                          quote(record.comment.text, "        "), location(record.range), "0",
                          call("describe::list", fields, payloadIndent + 4)},
                         payloadIndent));
}

}  // namespace wasmbind::shim
