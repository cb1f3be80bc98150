// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/target/target.h"

namespace wasmbind::glue {

std::span<const Target> targets() {
  // The limits are where each engine's TextEncoder overtakes a loop.
  static const Target table[] = {
      {"web", "export ", false, 96, "WebAssembly.Memory", {"default", "initSync"}, webFiles, webDeclarationFiles},
      {"nodejs",
       "",
       true,
       16,
       "{ readonly buffer: ArrayBuffer; grow(pages: number): number }",
       {},
       nodejsFiles,
       nodejsDeclarationFiles},
  };
  return table;
}

std::string importsStatement(const PrintedModule& module) {
  Lines lines = module.imports.object.empty() ? Lines{"{}"} : module.imports.object;
  lines.front() = "const imports = " + lines.front();
  lines.back() += ";";
  return text(lines);
}

}  // namespace wasmbind::glue
