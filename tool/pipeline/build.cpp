// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/build.h"

#include "binary/optimize.h"
#include "cache/hash.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "pipeline/compile_database.h"
#include "pipeline/compile_stage.h"
#include "pipeline/exceptions.h"
#include "pipeline/memoize.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;

/// What gzip makes of it: LLVM's zlib format has 12 bytes fewer around the same stream. 0 without zlib.
std::uint64_t compressedSize(const std::string& text) {
  namespace zlib = llvm::compression::zlib;
  if (!zlib::isAvailable()) return 0;
  llvm::SmallVector<std::uint8_t> compressed;
  zlib::compress(llvm::arrayRefFromStringRef(text), compressed, zlib::BestSizeCompression);
  return compressed.size() + 12;
}

/// A linked module, and what messages call it.
struct Linked {
  std::string bytes;
  std::string file;
};

/// The files of the package. Taken from the cache they are one step; made, they are several.
Outcome<std::vector<OutputFile>> packageFiles(Linked linked, const BindOptions& options, cache::Cache& cache,
                                              Progress& progress) {
  using Files = std::vector<OutputFile>;
  const std::string optimizer = cache::identityOf(binary::optimizerProgram());
  const std::string question = cache::bytesOf("bind", cache::hashOf(linked.bytes), linked.file, options, optimizer);
  if (auto kept = cache.find<WithWarnings<Files>>(question))
    return progress.step("bind", "", [&](Tally& tally) -> Outcome<Files> {
      tally.add(true);
      return std::move(kept->value);
    });
  Outcome<Files> files = bindModule(std::move(linked.bytes), linked.file, options, progress);
  if (files) cache.put(question, *files, {});
  return files;
}

/// Names and sizes for whoever asked.
Written listed(const std::vector<OutputFile>& files, bool measures) {
  Written names;
  for (const OutputFile& file : files)
    names.push_back({file.name, file.text.size(), measures ? compressedSize(file.text) : 0, file.parts});
  return names;
}

/// bind and package, from a linked module into the output folder.
Outcome<Written> bindInto(Linked linked, const BindOptions& options, const Path& folder, const Path& work,
                          cache::Cache& cache, Progress& progress) {
  Outcome<std::vector<OutputFile>> bound = packageFiles(std::move(linked), options, cache, progress);
  if (!bound) return std::unexpected(std::move(bound).error());
  cache.prune();
  const std::vector<OutputFile>& files = bound->value;

  auto written = progress.step("package", folder.string(), [&](Tally& tally) {
    const std::vector<std::string> stale = possibleFiles(options.metadata.name);
    const bool isThere = isUpToDate(folder, files, stale);
    tally.add(isThere);
    return judged(listed(files, options.measure),
                  isThere ? diag::Diagnostics{} : writeOutput(folder, work, files, stale));
  });
  if (!written) return std::unexpected(std::move(written).error());
  append(written->warnings, std::move(bound->warnings));
  return written;
}

}  // namespace

Outcome<Written> build(const BuildOptions& options, cache::Cache& cache, Progress& progress) {
  auto work = workFolderFor(options.outputFolder);
  if (!work) return std::unexpected(std::move(work).error());
  auto tools = toolchain::find(options.find);
  if (!tools) return std::unexpected(std::move(tools).error());

  if (toolchain::hasExceptions(options.settings))
    if (auto missing = addExceptionLibraries(*tools, options.find.offline, progress); diag::hasErrors(missing))
      return std::unexpected(std::move(missing));

  if (!options.compileDatabase.empty())
    if (auto problem = writeCompileDatabase(options.compileDatabase, *tools, options.settings, options.sources))
      return diag::failure(std::move(*problem));

  auto linked = linkedModule({*tools, options.settings, progress, cache}, options.sources, work->path());
  if (!linked) return std::unexpected(std::move(linked).error());

  Outcome<Written> written = bindInto({std::move(linked->value), "linked.wasm"}, options.bind, options.outputFolder,
                                      work->path(), cache, progress);
  if (written) written->warnings.insert(written->warnings.begin(), linked->warnings.begin(), linked->warnings.end());
  return written;
}

Outcome<Written> bind(const std::string& file, const BindOptions& options, const Path& outputFolder,
                      cache::Cache& cache, Progress& progress) {
  auto work = workFolderFor(outputFolder);
  if (!work) return std::unexpected(std::move(work).error());
  auto bytes = readModuleFile(file);
  if (!bytes) return std::unexpected(std::move(bytes).error());
  return bindInto({std::move(*bytes), file}, options, outputFolder, work->path(), cache, progress);
}

}  // namespace wasmbind::pipeline
