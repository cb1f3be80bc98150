// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/import_guard.h"

namespace wasmbind::glue {

namespace {

/// What becomes of an error: the result of an import that may fail, C++'s to throw on, or JavaScript's to throw on.
Lines caught(Scope& scope, const model::ImportInterface& import) {
  const model::BorderType& result = import.callable.result;
  if (result.code == model::TypeCode::expected) return {"return " + scope.use("returnThrownToWasm0") + "(error);"};
  if ((import.flags & wasm::abi::import_flag::hands_over) == 0) return {scope.use("unwind") + "(error);"};
  Lines lines = {scope.use("handOverThrown") + "(error);"};
  // Nothing becomes 0 by itself, but no bigint.
  if (result.code == model::TypeCode::i64 || result.code == model::TypeCode::u64) lines.emplace_back("return 0n;");
  return lines;
}

}  // namespace

Lines guarded(Scope& scope, const model::ImportInterface& import, Lines body) {
  const UsedHelpers& helpers = scope.helpers;
  const bool keepsState = helpers.has("scratchBase") || helpers.has("lentBase") || helpers.has("stackMark");
  const std::string depth = scope.use("importDepth");
  Lines lines = {keepsState ? "const waiting = " + scope.use("enterImport") + "();" : depth + "++;", "try {"};
  append(lines, body, 1);
  lines.emplace_back("} catch (error) {");
  append(lines, caught(scope, import), 1);
  lines.emplace_back("} finally {");
  lines.push_back("  " + (keepsState ? scope.use("leaveImport") + "(waiting);" : depth + "--;"));
  lines.emplace_back("}");
  return lines;
}

bool isServiceModule(const std::string& module) {
  return module == "wasi_snapshot_preview1" || module == wasm::abi::runtime_module;
}

bool isSupplied(const model::RawImport& import) {
  return isServiceModule(import.module) && helperLibrary().contains(import.name);
}

}  // namespace wasmbind::glue
