// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/import_guard.h"

namespace wasmbind::glue {

/// Exports that an import calls must leave alone what belongs to the export that waits for it: its arguments in the
/// scratch area, and the marks of the objects that it uses.
Lines guarded(Scope& scope, Lines body) {
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
  const std::string depth = scope.use("importDepth");
  append(before, {depth + "++;", "try {"});
  append(before, body, 1);
  append(before, {"} catch (error) {", "  " + scope.use("unwind") + "(error);", "} finally {", "  " + depth + "--;"});
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
