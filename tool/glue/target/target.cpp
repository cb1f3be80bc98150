// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/target/target.h"

#include <algorithm>

namespace wasmbind::glue {

std::span<const Target> targets() {
  // The limits are where each engine's TextEncoder overtakes a loop.
  static const Target table[] = {
      {"web", "export ", false, true, 96, "WebAssembly.Memory", {"initSync"}, true, webFiles, webDeclarationFiles},
      {"nodejs",
       "",
       true,
       false,
       16,
       "{ readonly buffer: ArrayBuffer; grow(pages: number): number }",
       {},
       false,
       nodejsFiles,
       nodejsDeclarationFiles},
  };
  return table;
}

bool hasDefaultExport(const PrintedModule& module) {
  return std::ranges::any_of(module.exports, [](const auto& one) { return one.first == "default"; });
}

std::string importsStatement(const PrintedModule& module) {
  Lines lines = module.imports.object.empty() ? Lines{"{}"} : module.imports.object;
  lines.front() = "const imports = " + lines.front();
  lines.back() += ";";
  return text(lines);
}

}  // namespace wasmbind::glue
