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

/// Exports that an import calls must leave alone what belongs to the export that waits for it: its arguments in the
/// scratch area, and the marks of the objects that it uses.
Lines guarded(Scope& scope, const model::ImportInterface& import, Lines body) {
  Lines before, after;
  auto keep = [&](const std::string& stem) {
    if (!scope.helpers.has(stem + "Base")) return;
    const std::string base = scope.use(stem + "Base"), top = scope.use(stem + "Top");
    append(before, {"const " + stem + "Base0 = " + base + ";", "const " + stem + "Top0 = " + top + ";",
                    base + " = " + top + ";"});
    append(after, {base + " = " + stem + "Base0;", top + " = " + stem + "Top0;"});
  };
  keep("scratch");
  keep("lent");
  if (scope.helpers.has("stackMark")) {
    const std::string mark = scope.use("stackMark");
    append(before, {"const stackMark0 = " + mark + ";", mark + " = 0;"});
    after.push_back(mark + " = stackMark0;");
  }
  const std::string depth = scope.use("importDepth");
  append(before, {depth + "++;", "try {"});
  append(before, body, 1);
  before.emplace_back("} catch (error) {");
  append(before, caught(scope, import), 1);
  append(before, {"} finally {", "  " + depth + "--;"});
  append(before, after, 1);
  before.emplace_back("}");
  return before;
}

bool isServiceModule(const std::string& module) {
  return module == "wasi_snapshot_preview1" || module == wasm::abi::runtime_module;
}

bool isSupplied(const model::RawImport& import) {
  return isServiceModule(import.module) && helperLibrary().contains(import.name);
}

}  // namespace wasmbind::glue
