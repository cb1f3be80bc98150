// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/template.h"
#include "glue/target/target.h"

namespace wasmbind::glue {
namespace {

std::string requireStatements(const PrintedModule& module) {
  Lines lines;
  for (const ModuleImport& import : module.imports.modules)
    lines.push_back("const " + import.local + " = " +
                    (import.usesDefault ? "moduleNamespace(require(" + quote(import.module) + "));"
                                        : "require(" + quote(import.module) + ");"));
  if (module.usesCrypto) lines.emplace_back("const crypto = globalThis.crypto ?? require(\"node:crypto\").webcrypto;");
  return text(lines);
}

std::string exportStatements(const PrintedModule& module) {
  Lines lines;
  for (const auto& [name, local] : module.exports)
    lines.push_back("exports" + memberAccess(name) + " = " + local + ";");
  return text(lines);
}

/// The names again as exports of an ES module. The identifiers are those of the CommonJS module, so none is taken
/// twice.
std::string reexports(const PrintedModule& module) {
  Lines lines;
  for (const auto& [name, local] : module.exports) {
    const std::string value = "module" + memberAccess(name);
    if (name == local) {
      lines.push_back("export const " + name + " = " + value + ";");
      continue;
    }
    const bool isWord = isIdentifier(name) || isReserved(name);
    append(lines, {"const " + local + " = " + value + ";",
                   "export { " + local + " as " + (isWord ? name : quote(name)) + " };"});
  }
  return text(lines);
}

}  // namespace

std::vector<GeneratedFile> nodejsFiles(const PrintedModule& module) {
  return {
      {module.name + ".cjs", renderTemplate("nodejs.cjs", {{"name", module.name},
                                                           {"keyword", module.terminated.empty() ? "const" : "let"},
                                                           {"requires", requireStatements(module)},
                                                           {"body", module.body},
                                                           {"imports", importsStatement(module)},
                                                           {"finish", text(module.finish)},
                                                           {"exports", exportStatements(module)}})},
      {module.name + ".js", renderTemplate("nodejs.js", {{"name", module.name}, {"reexports", reexports(module)}})}};
}

std::vector<GeneratedFile> nodejsDeclarationFiles(const PrintedModule& module) {
  TemplateValues values = {{"declarations", module.declarations},
                           {"hasClasses", module.hasClasses ? "yes" : ""},
                           {"rawExports", text(module.rawExports, 1)}};
  std::string declarations = renderTemplate("nodejs.d.ts", values);
  return {{module.name + ".d.ts", declarations}, {module.name + ".d.cts", declarations}};
}

}  // namespace wasmbind::glue
