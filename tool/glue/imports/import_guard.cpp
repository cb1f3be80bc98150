// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/import_guard.h"

namespace wasmbind::glue {

namespace {

/// What becomes of an error: the result of an import that may fail, C++'s to throw on, or JavaScript's to throw on.
/// \param error, waiting  locals: the error, and the mark of the stack to restore
Lines caught(EmitContext& context, const model::ImportInterface& import, const std::string& error,
             const std::string& waiting) {
  const model::AbiType& result = import.callable.result;
  if (result.code == model::TypeCode::expected)
    return {"return " + context.use("returnThrownToWasm0") + "(" + error + ");"};
  if ((import.flags & wasm::abi::import_flag::hands_over) == 0)
    return {context.use("unwind") + "(" + error + ", " + waiting + ");"};
  Lines lines = {context.use("handOverThrown") + "(" + error + ");"};
  // Nothing becomes 0 by itself, but no bigint.
  if (result.code == model::TypeCode::i64 || result.code == model::TypeCode::u64) lines.emplace_back("return 0n;");
  return lines;
}

}  // namespace

Lines guarded(EmitContext& context, const model::ImportInterface& import, Lines body) {
  const std::string error = context.local("error"), waiting = context.local("waiting");
  const Lines errors = caught(context, import, error, waiting);
  const bool keepsMark = context.marksStack;
  Lines lines;
  if (keepsMark)
    lines = {"const " + waiting + " = " + context.use("stackMark") + ";", context.use("stackMark") + " = 1;"};
  lines.emplace_back("try {");
  append(lines, body, 1);
  lines.emplace_back("} catch (" + error + ") {");
  append(lines, errors, 1);
  if (keepsMark) append(lines, {"} finally {", "  " + context.use("stackMark") + " = " + waiting + ";"});
  lines.emplace_back("}");
  return lines;
}

bool unwinds(const model::ImportInterface& import) {
  return !isQuiet(import) && import.callable.result.code != model::TypeCode::expected &&
         (import.flags & wasm::abi::import_flag::hands_over) == 0;
}

bool isServiceModule(const std::string& module) {
  return module == "wasi_snapshot_preview1" || module == wasm::abi::runtime_module;
}

bool isSupplied(const model::RawImport& import) {
  return isServiceModule(import.module) && helperLibrary().contains(import.name);
}

}  // namespace wasmbind::glue
