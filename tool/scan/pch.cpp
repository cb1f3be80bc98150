// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/pch.h"

#include "attributes/unknown.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Serialization/ASTWriter.h"
#include "scan/annotation_prefilter.h"
#include "scan/dependency_file_system.h"
#include "scan/path_remapping.h"

namespace wasmbind::scan {
namespace {

/// Name of the in-memory file that Clang reads the PCH from.
constexpr const char* pchFile = "/<wasmbind pch>";

/// Writes the PCH to memory. Skips function bodies.
class Writer : public clang::PCHGenerator {
 public:
  Writer(clang::CompilerInstance& compiler, std::shared_ptr<clang::PCHBuffer> buffer,
         attributes::UnknownAttributes& unknown)
      : PCHGenerator(compiler.getPreprocessor(), compiler.getModuleCache(), pchFile, /*isysroot=*/"", std::move(buffer),
                     compiler.getCodeGenOpts(), /*Extensions=*/{}, /*AllowASTWithErrors=*/false,
                     // The cache compares the contents of headers, not their timestamps.
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
  bool mayHaveAnnotations = false;

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<Writer>(compiler, buffer, unknown);
  }
  clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }
  bool hasASTFileSupport() const override { return false; }
  void EndSourceFileAction() override {
    mayHaveAnnotations = sawWasmIdentifier(getCompilerInstance().getPreprocessor());
  }

 private:
  attributes::UnknownAttributes& unknown;
};

}  // namespace

Pch buildPch(const clang::CompilerInvocation& whole, const FileSystem& files, const std::string& name,
             llvm::StringRef text, bool isPreamble) {
  Pch pch;
  auto invocation = std::make_shared<clang::CompilerInvocation>(whole);
  auto& inputs = invocation->getFrontendOpts().Inputs;
  inputs = {clang::FrontendInputFile(name, inputs.front().getKind())};
  clang::PreprocessorOptions& preprocessor = invocation->getPreprocessorOpts();
  preprocessor.RemappedFileBuffers.clear();
  preprocessor.addRemappedFile(name, llvm::MemoryBuffer::getMemBufferCopy(text, name).release());
  preprocessor.GeneratePreamble = isPreamble;
  invocation->getLangOpts().CompilingPCH = true;

  clang::CompilerInstance compiler(invocation);
  compiler.setVirtualFileSystem(llvm::makeIntrusiveRefCnt<DependencyFileSystem>(files, pch.dependencies));
  compiler.setVerboseOutputStream(llvm::nulls());
  clang::DiagnosticConsumer count;
  attributes::UnknownAttributes unknown(count, /*dropOthers=*/true);
  compiler.createDiagnostics(&unknown, /*ShouldOwnClient=*/false);
  Action action(unknown);
  const bool isComplete = compiler.ExecuteAction(action) && action.buffer->IsComplete;
  if (isComplete && count.getNumErrors() + count.getNumWarnings() == 0)
    pch.bytes.assign(action.buffer->Data.begin(), action.buffer->Data.end());
  pch.mayHaveAnnotations = action.mayHaveAnnotations;
  // The main file is virtual or replaced by `text`.
  std::erase_if(pch.dependencies, [&](const FileDependency& dependency) { return dependency.path == name; });
  return pch;
}

FileSystem usePch(const Pch& pch, clang::CompilerInvocation& invocation, const FileSystem& files) {
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  memory->addFile(pchFile, 0, llvm::MemoryBuffer::getMemBuffer(pch.bytes, pchFile));
  const auto remapped = llvm::makeIntrusiveRefCnt<PathRemappingFileSystem>(files, pch.dependencies);
  auto overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(remapped);
  overlay->pushOverlay(memory);
  clang::PreprocessorOptions& preprocessor = invocation.getPreprocessorOpts();
  preprocessor.ImplicitPCHInclude = pchFile;
  // The store has already compared the contents of all dependencies.
  preprocessor.DisablePCHOrModuleValidation = clang::DisableValidationForModuleKind::PCH;
  return overlay;
}

}  // namespace wasmbind::scan
