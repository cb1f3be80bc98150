// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/strip.h"

#include <algorithm>
#include <array>

#include "binary/data_cut.h"
#include "binary/dwarf.h"
#include "binary/prune.h"
#include "binary/reach.h"
#include "binary/sizes.h"
#include "wasm/abi/abi.h"

namespace wasmbind::binary {
namespace {

void dropExports(Module& module, Pruning& pruning, const StripOptions& options, StrippedModule& result) {
  pruning.droppedExports.resize(module.exports.size());
  for (std::size_t i = 0; i < module.exports.size(); ++i) {
    const Export& e = module.exports[i];
    bool idle = e.name == "_initialize" && e.kind == ExternalKind::function && doesNothing(module, e.index);
    if (idle) result.droppedInitialize = true;
    pruning.droppedExports[i] = idle || isDescribeExport(e) || options.dropExports.contains(e.name);
  }
}

/// Gives exports and imports their final names, and the functions behind them the same in the name section.
void rename(Module& module, Pruning& pruning, const StripOptions& options) {
  for (Export& e : module.exports) {
    auto name = options.names.exports.find(e.name);
    if (name == options.names.exports.end()) continue;
    e.name = name->second;
    if (e.kind == ExternalKind::function) pruning.functionNames.emplace(e.index, e.name);
  }
  std::uint32_t function = 0;
  for (Import& import : module.imports) {
    std::uint32_t index = import.kind == ExternalKind::function ? function++ : 0;
    if (import.module != ::wasm::abi::import_module) continue;
    auto name = options.names.imports.find(import.name);
    if (name != options.names.imports.end()) {
      import.name = name->second;
      if (import.kind == ExternalKind::function) pruning.functionNames.emplace(index, import.name);
    }
    if (!options.importModule.empty()) import.module = options.importModule;
  }
}

bool isDebugSection(std::string_view name) {
  return name.starts_with(".debug_") || name == "sourceMappingURL" || name == "external_debug_info";
}

/// Lists the custom sections that go.
void dropSections(const Module& module, Pruning& pruning, const StripOptions& options, bool keepDebug) {
  for (const Section& section : module.sections) {
    if (section.id != section::custom) continue;
    bool stays = section.name == "name"         ? options.keepNames || options.keepDebug
                 : section.name == "producers"  ? options.keepProducers
                 : isDebugSection(section.name) ? keepDebug
                                                : section.name != WASM_ABI_SECTION &&
                                                      !section.name.starts_with("reloc.") && section.name != "linking";
    if (!stays) pruning.droppedSections.insert(section.name);
  }
}

/// Functions may move if DWARF can be told; otherwise they keep their places.
void moveDebug(Module& module, Pruning& pruning) {
  pruning.keepCodeLayout = !moveDebugAddresses(module, CodeMap(module, pruning));
  if (!pruning.keepCodeLayout) pruning.droppedSections.insert(".debug_aranges");  // an index that can be done without
}

/// What optimisers read: which features a module uses, and functions' names, for measuring. Nobody needs it at run
/// time.
constexpr std::array<std::string_view, 2> optimizersSections = {"name", "target_features"};

/// Makes the final bytes of pruned ones: optimises, if that is asked for. With `options.measure` the pruned module has
/// its names, and the final one tells by them what has become of which function.
diag::Result<Bytes> finished(Bytes pruned, const StripOptions& options, const std::string& file,
                             std::vector<model::SizeEntry>& parts) {
  const bool optimizes = options.optimize.optimizeLevel > 0 || options.optimize.shrinkLevel > 0;
  const bool keepNames = options.keepNames || options.keepDebug;
  OptimizeOptions settings = options.optimize;
  settings.keepNames = keepNames || options.measure;

  const diag::Result<Module> before = readModule(std::move(pruned), file);
  if (!before) return std::unexpected(before.error());
  const bool numbers = options.measure && !keepNames;
  auto bytes = !optimizes ? before->bytes
               : numbers  ? optimize(*before, withNumbersAsNames(*before), settings)
                          : optimize(*before, before->bytes, settings);
  if (!bytes) return bytes;
  const diag::Result<Module> module = readModule(std::move(*bytes), file);
  if (!module) return std::unexpected(module.error());
  const SectionNames leftOut = keepNames ? SectionNames() : SectionNames(optimizersSections);
  if (options.measure) parts = measure(*module, *before, leftOut);
  return withoutSections(*module, leftOut);
}

/// What is left can only be said by the bytes themselves.
void listBorder(const Module& module, StrippedModule& result) {
  for (const Import* import : module.functionImports()) result.imports.push_back({import->module, import->name});
  for (const Export& e : module.exports) result.exports.push_back(e.name);
}

std::vector<MemoryRange> descriptorRanges(const model::LinkedModule& linked) {
  std::vector<MemoryRange> ranges;
  const auto add = [&](const model::RawDescriptor& descriptor) {
    ranges.push_back({descriptor.address, descriptor.address + descriptor.bytes.size()});
  };
  for (const model::RawDescriptor& descriptor : linked.descriptors) add(descriptor);
  if (!linked.typesDescriptor.bytes.empty()) add(linked.typesDescriptor);
  return ranges;
}

}  // namespace

diag::Result<StrippedModule> strip(Module module, const model::LinkedModule& linked, const StripOptions& options) {
  StrippedModule result;
  const std::string file = module.file;
  bool optimizes = options.optimize.optimizeLevel > 0 || options.optimize.shrinkLevel > 0;
  bool hasDebug = module.custom(".debug_info") != nullptr;
  bool keepDebug = options.keepDebug && !optimizes;
  result.droppedDebug = options.keepDebug && hasDebug && optimizes;

  Pruning pruning;
  dropExports(module, pruning, options, result);
  Reach reach = reachable(module, pruning.droppedExports);
  pruning.keptFunctions = std::move(reach.functions);
  pruning.idleFunctions = std::move(reach.idle);
  pruning.keepElements = reach.elements;
  dropSections(module, pruning, options, keepDebug);
  pruning.data = cutData(module, descriptorRanges(linked));
  rename(module, pruning, options);
  if (keepDebug && hasDebug) moveDebug(module, pruning);

  if (options.measure) pruning.droppedSections.erase("name");
  auto bytes = finished(prune(std::move(module), pruning), options, file, result.parts);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  result.bytes = std::move(*bytes);
  auto final = readModule(result.bytes, file);
  if (!final) return std::unexpected(std::move(final.error()));
  listBorder(*final, result);
  return result;
}

}  // namespace wasmbind::binary
