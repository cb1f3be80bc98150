// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/preamble.h"

#include "attributes/unknown.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Serialization/ASTWriter.h"
#include "scan/recorder.h"

namespace wasmbind::scan {
namespace {

/// Where Clang finds the tree: in memory, under a name that no file has.
constexpr const char* treeFile = "/<wasmbind preamble>";

/// Keeps the tree in memory, and of functions only the declarations.
class Writer : public clang::PCHGenerator {
 public:
  Writer(clang::CompilerInstance& compiler, std::shared_ptr<clang::PCHBuffer> buffer,
         attributes::UnknownAttributes& unknown)
      : PCHGenerator(compiler.getPreprocessor(), compiler.getModuleCache(), treeFile, /*isysroot=*/"",
                     std::move(buffer), compiler.getCodeGenOpts(), /*Extensions=*/{}, /*AllowASTWithErrors=*/false,
                     // What is in the headers decides whether the tree still fits, not their times.
                     /*IncludeTimestamps=*/false),
        compiler(compiler),
        unknown(unknown) {}

  bool shouldSkipFunctionBody(clang::Decl*) override { return true; }

  void HandleTranslationUnit(clang::ASTContext& context) override {
    unknown.flush(compiler.getDiagnostics());
    PCHGenerator::HandleTranslationUnit(context);
  }

 private:
  clang::CompilerInstance& compiler;
  attributes::UnknownAttributes& unknown;
};

class Action : public clang::ASTFrontendAction {
 public:
  explicit Action(attributes::UnknownAttributes& unknown) : unknown(unknown) {}

  std::shared_ptr<clang::PCHBuffer> buffer = std::make_shared<clang::PCHBuffer>();

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<Writer>(compiler, buffer, unknown);
  }
  clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }
  bool hasASTFileSupport() const override { return false; }

 private:
  attributes::UnknownAttributes& unknown;
};

/// Parses a source's beginning. The tree stays empty when there is something to report: each scan has to do it anew.
Preamble parse(const clang::CompilerInvocation& whole, const FileSystem& files, const ScanOptions& options,
               llvm::StringRef text) {
  Preamble preamble;
  auto invocation = std::make_shared<clang::CompilerInvocation>(whole);
  clang::PreprocessorOptions& preprocessor = invocation->getPreprocessorOpts();
  preprocessor.RemappedFileBuffers.clear();
  preprocessor.addRemappedFile(options.source, llvm::MemoryBuffer::getMemBufferCopy(text, options.source).release());
  preprocessor.GeneratePreamble = true;
  invocation->getLangOpts().CompilingPCH = true;

  clang::CompilerInstance compiler(invocation);
  compiler.setVirtualFileSystem(llvm::makeIntrusiveRefCnt<Recorder>(files, preamble.looks));
  compiler.setVerboseOutputStream(llvm::nulls());
  clang::DiagnosticConsumer count;
  attributes::UnknownAttributes unknown(count, /*dropOthers=*/true);
  compiler.createDiagnostics(&unknown, /*ShouldOwnClient=*/false);
  Action action(unknown);
  const bool isDone = compiler.ExecuteAction(action) && action.buffer->IsComplete;
  if (isDone && count.getNumErrors() + count.getNumWarnings() == 0)
    preamble.tree.assign(action.buffer->Data.begin(), action.buffer->Data.end());
  // Of the source itself it follows from this text only.
  std::erase_if(preamble.looks, [&](const Look& look) { return look.path == options.source; });
  return preamble;
}

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

}  // namespace

FileSystem usePreamble(clang::CompilerInvocation& invocation, const FileSystem& files, const ScanOptions& options) {
  if (!options.preambles || beginsElsewhere(invocation)) return files;
  const std::string text = textOf(*files, options);
  const clang::PreambleBounds bounds = clang::Lexer::ComputePreamble(text, invocation.getLangOpts());
  const std::string beginning = text.substr(0, bounds.Size);
  if (!llvm::StringRef(beginning).contains("include")) return files;

  std::optional<Preamble> preamble = options.preambles->find(beginning);
  if (!preamble && options.preambles->wants(beginning)) {
    preamble = parse(invocation, files, options, beginning);
    options.preambles->keep(beginning, *preamble);
  }
  if (!preamble || preamble->tree.empty()) return files;

  if (options.looks) options.looks->insert(options.looks->end(), preamble->looks.begin(), preamble->looks.end());
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  memory->addFile(treeFile, 0, llvm::MemoryBuffer::getMemBufferCopy(preamble->tree, treeFile));
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(files);
  both->pushOverlay(memory);
  clang::PreprocessorOptions& preprocessor = invocation.getPreprocessorOpts();
  preprocessor.ImplicitPCHInclude = treeFile;
  preprocessor.PrecompiledPreambleBytes = {bounds.Size, bounds.PreambleEndsAtStartOfLine};
  // Who keeps preambles has compared the contents of all files.
  preprocessor.DisablePCHOrModuleValidation = clang::DisableValidationForModuleKind::PCH;
  return both;
}

}  // namespace wasmbind::scan
