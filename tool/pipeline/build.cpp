// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/build.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "pipeline/exceptions.h"
#include "pipeline/first_half.h"

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

/// bind and package, from a linked module into the output folder.
Outcome<Written> bindInto(const std::string& file, const BindOptions& options, const Path& folder, const Path& work,
                          Progress& progress) {
  Outcome<std::vector<OutputFile>> bound = bindModule(file, options, progress);
  if (!bound) return std::unexpected(std::move(bound).error());
  const std::vector<OutputFile>& files = bound->value;

  auto written = progress.step("package", folder.string(), [&] {
    Written names;
    for (const OutputFile& output : files)
      names.push_back(
          {output.name, output.text.size(), options.measure ? compressedSize(output.text) : 0, output.parts});
    return judged(std::move(names), writeOutput(folder, work, files, possibleFiles(options.metadata.name)));
  });
  if (!written) return std::unexpected(std::move(written).error());
  append(written->warnings, std::move(bound->warnings));
  return written;
}

}  // namespace

Outcome<Written> build(const BuildOptions& options, Progress& progress) {
  auto work = workFolderFor(options.outputFolder);
  if (!work) return std::unexpected(std::move(work).error());
  auto tools = toolchain::find(options.find);
  if (!tools) return std::unexpected(std::move(tools).error());

  if (toolchain::hasExceptions(options.settings))
    if (auto missing = addExceptionLibraries(*tools, options.find.offline, progress); diag::hasErrors(missing))
      return std::unexpected(std::move(missing));

  auto linked = linkedModule({*tools, options.settings, progress}, options.sources, work->path());
  if (!linked) return std::unexpected(std::move(linked).error());

  Outcome<Written> written = bindInto(linked->value, options.bind, options.outputFolder, work->path(), progress);
  if (written) written->warnings.insert(written->warnings.begin(), linked->warnings.begin(), linked->warnings.end());
  return written;
}

Outcome<Written> bind(const std::string& file, const BindOptions& options, const Path& outputFolder,
                      Progress& progress) {
  auto work = workFolderFor(outputFolder);
  if (!work) return std::unexpected(std::move(work).error());
  return bindInto(file, options, outputFolder, work->path(), progress);
}

}  // namespace wasmbind::pipeline
