// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/shim.h"

#include <set>
#include <utility>

#include "shim/declarations.h"
#include "shim/exported.h"
#include "shim/headers.h"
#include "shim/text.h"

namespace wasmbind::shim {
namespace {

/// Blocks of text with an empty line between them.
class Sections {
 public:
  /// Adds a block that the same source may give twice: a namespace opened again, a text repeated.
  void addOnce(const std::string& symbol, const std::string& text) {
    if (once_.insert(symbol).second) add(text);
  }
  void add(const std::string& text) {
    if (!text_.empty()) text_ += '\n';
    text_ += text;
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  std::set<std::string> once_;
};

std::string includes(const model::Module& module, const ShimOptions& options) {
  std::string text = "// Written by wasmbind: what stands between JavaScript and the declarations of this source.\n";
  if (options.includesSource)
    text += "#include \"" + (options.include.empty() ? module.source : options.include) + "\"\n\n";
  text += "#include <wasm/macros.h>\n\n";
  for (const std::string& header : runtimeHeaders(module)) text += "#include <" + header + ">\n";
  return text;
}

void addFunctions(Sections& sections, const model::Module& module) {
  std::size_t starts = 0;
  for (const model::Function& function : module.functions) {
    if (function.isImport) sections.add(importShims(function));
    if (auto attachment = model::attachmentOf(function))
      sections.add(attachedShims(function, *attachment, module));
    else if (!function.isImport && function.attributes.has(Attr::export_))
      sections.add(functionShims(function, module.functions));
    if (function.attributes.has(Attr::start)) sections.add(startShims(function, starts++));
  }
}

/// The module without what the runtime library has shims for: of its classes only the names are left.
model::Module withoutLibrary(model::Module module, const std::string& library) {
  auto isForeign = [&](const auto& one) { return isOfLibrary(one) && one.range.file != library; };
  std::erase_if(module.functions, isForeign);
  std::erase_if(module.variables, isForeign);
  for (model::Class& record : module.classes)
    if (isForeign(record)) record.functions.clear();
  return module;
}

void addImportedClasses(Sections& sections, const model::Module& module, const std::string& library) {
  const std::set<std::string> mentioned = mentionedKeys(module);
  for (const model::Class& record : module.classes) {
    if (!isImported(record)) continue;
    const bool isOwn = !isOfLibrary(record) || record.range.file == library;
    if (isOwn || mentioned.contains(record.key)) sections.add(importedDescriptor(record));
    if (isOwn) sections.add(importedClassShims(record));
  }
}

}  // namespace

std::string shim(const model::Module& whole, const ShimOptions& options) {
  const model::Module module = withoutLibrary(whole, options.library);
  Sections sections;
  sections.add(includes(module, options));
  for (const model::Class& record : module.classes)
    if (isImported(record))
      sections.add(importedTraits(record));
    else if (isExported(record))
      sections.add(classTraits(record));
    else if (isRecord(record))
      sections.add(recordTraits(record));
  for (const model::Enum& enumeration : module.enums) sections.add(enumTraits(enumeration));
  for (const model::Namespace& space : module.namespaces)
    if (space.attributes.has(Attr::export_)) sections.addOnce(namespaceSymbol(space), namespaceShims(space));
  for (const model::Class& record : module.classes)
    if (isRecord(record)) sections.add(recordShims(record));
  addFunctions(sections, module);
  ExportedKeys exported;
  for (const model::Class& record : module.classes)
    if (isExported(record)) exported.insert(record.key);
  for (const model::Class& record : module.classes)
    if (isExported(record)) sections.add(classShims(record, mentionsShared(module, record.key), exported));
  addImportedClasses(sections, module, options.library);
  for (const model::Enum& enumeration : module.enums) sections.add(enumShims(enumeration));
  for (const model::Variable& variable : module.variables)
    if (variable.attributes.has(Attr::import))
      sections.add(variableImportShims(variable));
    else if (variable.attributes.has(Attr::export_) && variable.value)
      sections.add(constantShims(variable));
  for (const model::DeclaredSnippet& one : module.snippets)
    sections.addOnce(snippetSymbol(one.snippet), snippetShims(one.snippet));
  for (const model::TypeScript& typescript : module.typescript)
    sections.addOnce(typescriptSymbol(typescript), typescriptShims(typescript));
  return sections.take();
}

}  // namespace wasmbind::shim
