// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/target/target.h"
#include "glue/template.h"

namespace wasmbind::glue {
namespace {

std::string importStatements(const PrintedModule& module) {
  Lines lines;
  for (const ModuleImport& import : module.imports.modules)
    lines.push_back("import * as " + import.local + " from " + quote(import.module) + ";");
  return text(lines);
}

/// `export { throw_ as throw };` for names that are no identifiers of the module.
std::string renamedExports(const PrintedModule& module) {
  std::vector<std::string> parts;
  for (const auto& [name, local] : module.exports) {
    if (name == local) continue;
    parts.push_back(local + " as " + (isIdentifier(name) || isReserved(name) ? name : quote(name)));
  }
  return parts.empty() ? "" : "export { " + join(parts, ", ") + " };\n";
}

}  // namespace

std::vector<GeneratedFile> webFiles(const PrintedModule& module) {
  Lines imports = module.imports.object.empty() ? Lines{"{}"} : module.imports.object;
  imports.front() = "const imports = " + imports.front();
  imports.back() += ";";
  return {{module.name + ".js", renderTemplate("web.js", {{"name", module.name},
                                                          {"moduleImports", importStatements(module)},
                                                          {"body", module.body},
                                                          {"imports", text(imports)},
                                                          {"finish", text(module.finish, 1)},
                                                          {"renamedExports", renamedExports(module)}})}};
}

std::vector<GeneratedFile> webDeclarationFiles(const PrintedModule& module) {
  return {{module.name + ".d.ts", renderTemplate("web.d.ts", {{"declarations", module.declarations},
                                                              {"rawExports", text(module.rawExports, 1)}})}};
}

}  // namespace wasmbind::glue
