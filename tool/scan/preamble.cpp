// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/preamble.h"

#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "scan/std_pch.h"

namespace wasmbind::scan {
namespace {

/// The source's text as the parse sees it.
std::string textOf(llvm::vfs::FileSystem& files, const ScanOptions& options) {
  if (options.text) return *options.text;
  auto buffer = files.getBufferForFile(options.source);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

/// Whether the compiler already reads something before the source (`-include`, a PCH, modules). With our PCH it would
/// be read twice.
bool hasOwnPrefix(const clang::CompilerInvocation& invocation) {
  const clang::PreprocessorOptions& options = invocation.getPreprocessorOpts();
  return !options.Includes.empty() || !options.MacroIncludes.empty() || !options.ImplicitPCHInclude.empty() ||
         invocation.getHeaderSearchOpts().ImplicitModuleMaps || !invocation.getFrontendOpts().ModuleFiles.empty();
}

/// The PCH from the store, or a new one if the store wants it.
template <typename Build>
std::optional<Pch> findOrBuild(PchStore& store, const std::string& text, Build build) {
  std::optional<Pch> pch = store.find(text);
  if (!pch && store.shouldBuild(text)) {
    pch = build();
    store.store(text, *pch);
  }
  if (pch && pch->bytes.empty()) pch.reset();
  return pch;
}

}  // namespace

std::unique_ptr<ParseStart> startFromPch(clang::CompilerInvocation& invocation, const FileSystem& files,
                                         const ScanOptions& options) {
  if (hasOwnPrefix(invocation)) return std::make_unique<ParseStart>(files);
  const std::string text = textOf(*files, options);
  const clang::PreambleBounds bounds = clang::Lexer::ComputePreamble(text, invocation.getLangOpts());
  const std::string includes = text.substr(0, bounds.Size);
  if (!llvm::StringRef(includes).contains("include")) return std::make_unique<ParseStart>(files);

  auto startFrom = [&](Pch pch, bool isStdPch) {
    if (options.dependencies)
      options.dependencies->insert(options.dependencies->end(), pch.dependencies.begin(), pch.dependencies.end());
    auto start = std::make_unique<ParseStart>(files, std::move(pch), isStdPch);
    start->files = usePch(*start->pch, invocation, files);
    return start;
  };
  const bool isStdPchEnough = canUseStdPch(includes) && isCoveredByStdPch(includes);
  if (options.preamblePchs && !(options.stdPchs && isStdPchEnough)) {
    auto build = [&] { return buildPch(invocation, files, options.source, includes, /*isPreamble=*/true); };
    if (auto preamble = findOrBuild(*options.preamblePchs, includes, build)) {
      invocation.getPreprocessorOpts().PrecompiledPreambleBytes = {bounds.Size, bounds.PreambleEndsAtStartOfLine};
      return startFrom(std::move(*preamble), false);
    }
  }
  if (options.stdPchs && canUseStdPch(includes)) {
    auto build = [&] { return buildPch(invocation, files, stdPchFile, stdPchText(), /*isPreamble=*/false); };
    if (auto stdPch = findOrBuild(*options.stdPchs, stdPchText(), build)) return startFrom(std::move(*stdPch), true);
  }
  return std::make_unique<ParseStart>(files);
}

}  // namespace wasmbind::scan
