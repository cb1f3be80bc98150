// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/preamble.h"

#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "scan/std_pch.h"

namespace wasmbind::scan {
namespace {

/// The source's text, as the parse gets it.
std::string textOf(llvm::vfs::FileSystem& files, const ScanOptions& options) {
  if (options.text) return *options.text;
  auto buffer = files.getBufferForFile(options.source);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

/// Whether something is read before the source's own text: it would be read twice, or is a tree already.
bool beginsElsewhere(const clang::CompilerInvocation& invocation) {
  const clang::PreprocessorOptions& options = invocation.getPreprocessorOpts();
  return !options.Includes.empty() || !options.MacroIncludes.empty() || !options.ImplicitPCHInclude.empty() ||
         invocation.getHeaderSearchOpts().ImplicitModuleMaps || !invocation.getFrontendOpts().ModuleFiles.empty();
}

/// What is kept for a text, or now made for it.
template <typename Make>
std::optional<Tree> findOrMake(Trees& trees, const std::string& text, Make make) {
  std::optional<Tree> tree = trees.find(text);
  if (!tree && trees.wants(text)) {
    tree = make();
    trees.keep(text, *tree);
  }
  if (tree && tree->bytes.empty()) tree.reset();
  return tree;
}

}  // namespace

std::unique_ptr<Beginning> begin(clang::CompilerInvocation& invocation, const FileSystem& files,
                                 const ScanOptions& options) {
  if (beginsElsewhere(invocation)) return std::make_unique<Beginning>(files);
  const std::string text = textOf(*files, options);
  const clang::PreambleBounds bounds = clang::Lexer::ComputePreamble(text, invocation.getLangOpts());
  const std::string includes = text.substr(0, bounds.Size);
  if (!llvm::StringRef(includes).contains("include")) return std::make_unique<Beginning>(files);

  auto behind = [&](Tree tree, bool isPrelude) {
    if (options.looks) options.looks->insert(options.looks->end(), tree.looks.begin(), tree.looks.end());
    auto beginning = std::make_unique<Beginning>(files, std::move(tree), isPrelude);
    beginning->files = beginBehind(*beginning->tree, invocation, files);
    return beginning;
  };
  const bool isPreludeEnough = mayFollowPrelude(includes) && isCoveredByPrelude(includes);
  if (options.preambles && !(options.preludes && isPreludeEnough)) {
    auto make = [&] { return parseTree(invocation, files, options.source, includes, /*isBeginning=*/true); };
    if (auto preamble = findOrMake(*options.preambles, includes, make)) {
      invocation.getPreprocessorOpts().PrecompiledPreambleBytes = {bounds.Size, bounds.PreambleEndsAtStartOfLine};
      return behind(std::move(*preamble), false);
    }
  }
  if (options.preludes && mayFollowPrelude(includes)) {
    auto make = [&] { return parseTree(invocation, files, preludeFile, preludeText(), /*isBeginning=*/false); };
    if (auto prelude = findOrMake(*options.preludes, preludeText(), make)) return behind(std::move(*prelude), true);
  }
  return std::make_unique<Beginning>(files);
}

}  // namespace wasmbind::scan
