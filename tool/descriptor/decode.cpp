// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/decode.h"

#include <algorithm>
#include <set>

#include "descriptor/conflicts.h"
#include "descriptor/effects.h"
#include "descriptor/entity.h"
#include "descriptor/members.h"
#include "descriptor/order.h"
#include "descriptor/references.h"
#include "descriptor/symbols.h"
#include "descriptor/thrown_types.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

/// Puts a decoded entity into its list.
struct Sorter {
  model::Interface& interface;
  std::vector<MemberEntity>& members;

  void operator()(FunctionEntity& e) { interface.functions.push_back(std::move(e.callable)); }
  void operator()(model::ClassInterface& e) { interface.classes.push_back(std::move(e)); }
  void operator()(model::EnumInterface& e) { interface.enums.push_back(std::move(e)); }
  void operator()(model::RecordInterface& e) { interface.records.push_back(std::move(e)); }
  void operator()(model::ConstantInterface& e) { interface.constants.push_back(std::move(e)); }
  void operator()(model::NamespaceInterface& e) { interface.namespaces.push_back(std::move(e)); }
  void operator()(model::StartFunction& e) { interface.starts.push_back(std::move(e)); }
  void operator()(model::ImportInterface& e) { interface.imports.push_back(std::move(e)); }
  void operator()(model::RuntimeAreas& e) { interface.areas = e; }
  void operator()(CallbackEntity& e) { interface.callbacks.push_back(std::move(e.callable)); }
  void operator()(TypescriptEntity& e) { interface.typescript.push_back(std::move(e.text)); }
  void operator()(MemberEntity& e) { members.push_back(std::move(e)); }
  void operator()(model::Snippet& e) { interface.snippets.push_back(std::move(e)); }
  void operator()(model::ImportedClass& e) { interface.importedClasses.push_back(std::move(e)); }
};

diag::Diagnostic describe(const DecodeError& error, const model::RawDescriptor& descriptor, const std::string& file) {
  std::string who = "the descriptor behind the export \"" + std::string(abi::describe_prefix) + descriptor.key + "\"";
  if (error.kind == DecodeError::Kind::version)
    return diag::error("descriptor-version",
                       "the module was built for version " + std::to_string(error.major) + "." +
                           std::to_string(error.minor) +
                           " of wasmbind's descriptors, and this wasmbind reads version " +
                           std::to_string(abi::major_version) + ": " + who + " says so",
                       error.major > abi::major_version
                           ? "bind the module with the newer wasmbind that built it, or build it again with this one"
                           : "build the module again with this wasmbind",
                       file);
  return diag::error("descriptor-malformed", who + " cannot be read: " + error.what,
                     "build the module again with this wasmbind, and bind it before other tools change it", file);
}

/// Decodes every descriptor into the lists; one with the bytes of an earlier one says nothing new.
void decodeAll(const model::LinkedModule& linked, model::Interface& interface, diag::Diagnostics& problems) {
  std::vector<MemberEntity> members;
  std::set<std::pair<std::vector<std::uint8_t>, std::vector<std::string>>> seen;
  std::set<unsigned> versions;
  for (const model::RawDescriptor& descriptor : linked.descriptors) {
    if (!seen.emplace(descriptor.bytes, descriptor.files).second) continue;
    auto entity = decodeEntity(descriptor.bytes, descriptor.files);
    if (entity) {
      std::visit([&](auto& e) { Sorter{interface, members}(e); }, *entity);
    } else if (entity.error().kind != DecodeError::Kind::version || versions.insert(entity.error().major).second) {
      problems.push_back(describe(entity.error(), descriptor, linked.file));
    }
  }
  if (problems.empty()) attachMembers(std::move(members), interface, problems);
}

/// What the module itself imports and exports.
void addBorder(const model::LinkedModule& linked, model::Interface& interface) {
  auto exports = [&](std::string_view name) { return std::ranges::find(linked.exports, name) != linked.exports.end(); };
  interface.exportsMemory = linked.exportsMemory;
  interface.hasInitialize = linked.hasInitialize;
  interface.mayTrap = linked.mayTrap;
  interface.mayThrow = linked.mayThrow && exports(abi::exception_tag);
  interface.hasMalloc = exports(abi::malloc_symbol);
  interface.hasFree = exports(abi::free_symbol);
  interface.hasRelease = exports(abi::release_symbol);
  for (const model::RawImport& import : linked.imports)
    if (import.module != abi::import_module) interface.rawImports.push_back(import);
  for (const std::string& name : linked.exports)
    if (!model::isService(name) && name != "memory" && name != "_initialize") interface.rawExports.push_back(name);
}

/// Notes what is exported again, and keeps the imports that are still called.
void dropUnusedImports(const model::LinkedModule& linked, model::Interface& interface) {
  std::set<std::string> used;
  for (const model::RawImport& import : linked.imports)
    if (import.module == abi::import_module) used.insert(import.name);
  for (const model::ImportInterface& import : interface.imports)
    if (!import.reexport.empty()) interface.reexports.push_back(import);
  std::erase_if(interface.imports,
                [&](const model::ImportInterface& import) { return !used.contains(import.callable.symbol); });
}

/// Keeps the exports that some import makes functions around.
void dropUnusedCallbacks(model::Interface& interface) {
  std::set<std::string> used;
  for (const model::ImportInterface& import : interface.imports)
    if (import.kind == model::ImportKind::make_function) used.insert(import.callable.name);
  std::erase_if(interface.callbacks, [&](const model::Callable& callback) { return !used.contains(callback.symbol); });
}

/// Keeps the snippets that some import still comes from.
void dropUnusedSnippets(model::Interface& interface) {
  std::set<std::string> used;
  for (const auto* imports : {&interface.imports, &interface.reexports})
    for (const model::ImportInterface& import : *imports)
      if (import.flags & abi::import_flag::snippet) used.insert(import.module);
  for (const model::ImportedClass& item : interface.importedClasses)
    if (item.flags & abi::import_flag::reexport) used.insert(item.module);
  std::erase_if(interface.snippets, [&](const model::Snippet& snippet) { return !used.contains(snippet.key); });
}

/// A class names its share function whether or not some source made it.
void dropMissingShares(const model::LinkedModule& linked, model::Interface& interface) {
  std::set<std::string> exports(linked.exports.begin(), linked.exports.end());
  for (model::ClassInterface& c : interface.classes)
    if (!exports.contains(c.share.symbol)) c.share.symbol.clear();
}

}  // namespace

diag::Result<Decoded> decode(const model::LinkedModule& linked) {
  if (linked.descriptors.empty())
    return diag::failure(diag::error("no-descriptors", "the module has no wasmbind descriptors",
                                     "build it with `wasmbind cc` or `wasmbind build`, from sources that mark "
                                     "something [[wasm::export]]; exports in a "
                                     "static library need -Wl,--whole-archive",
                                     linked.file));
  Decoded decoded;
  diag::Diagnostics problems;
  decodeAll(linked, decoded.interface, problems);
  if (!problems.empty()) return std::unexpected(std::move(problems));

  addBorder(linked, decoded.interface);
  dropUnusedImports(linked, decoded.interface);
  dropUnusedCallbacks(decoded.interface);
  dropUnusedSnippets(decoded.interface);
  dropMissingShares(linked, decoded.interface);
  sortInterface(decoded.interface);
  checkReferences(linked, decoded.interface, problems);
  checkConflicts(decoded.interface, problems);
  if (!problems.empty()) return std::unexpected(std::move(problems));

  noteThrownTypes(linked, decoded.interface);
  noteEffects(linked, decoded.interface);
  decoded.names = assignSymbols(decoded.interface);
  return decoded;
}

}  // namespace wasmbind::descriptor
