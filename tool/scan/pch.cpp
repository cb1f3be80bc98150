// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/pch.h"

#include "attributes/unknown.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Serialization/ASTWriter.h"
#include "scan/dependency_file_system.h"
#include "scan/mention.h"
#include "scan/path_remapping.h"

namespace wasmbind::scan {
namespace {

/// Where Clang finds the tree: in memory, under a name that no file has.
constexpr const char* treeFile = "/<wasmbind tree>";

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
  bool mentionsWasm = false;

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<Writer>(compiler, buffer, unknown);
  }
  clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }
  bool hasASTFileSupport() const override { return false; }
  void EndSourceFileAction() override { mentionsWasm = hasReadWasm(getCompilerInstance().getPreprocessor()); }

 private:
  attributes::UnknownAttributes& unknown;
};

}  // namespace

Tree parseTree(const clang::CompilerInvocation& whole, const FileSystem& files, const std::string& name,
               llvm::StringRef text, bool isBeginning) {
  Tree tree;
  auto invocation = std::make_shared<clang::CompilerInvocation>(whole);
  auto& inputs = invocation->getFrontendOpts().Inputs;
  inputs = {clang::FrontendInputFile(name, inputs.front().getKind())};
  clang::PreprocessorOptions& preprocessor = invocation->getPreprocessorOpts();
  preprocessor.RemappedFileBuffers.clear();
  preprocessor.addRemappedFile(name, llvm::MemoryBuffer::getMemBufferCopy(text, name).release());
  preprocessor.GeneratePreamble = isBeginning;
  invocation->getLangOpts().CompilingPCH = true;

  clang::CompilerInstance compiler(invocation);
  compiler.setVirtualFileSystem(llvm::makeIntrusiveRefCnt<Recorder>(files, tree.looks));
  compiler.setVerboseOutputStream(llvm::nulls());
  clang::DiagnosticConsumer count;
  attributes::UnknownAttributes unknown(count, /*dropOthers=*/true);
  compiler.createDiagnostics(&unknown, /*ShouldOwnClient=*/false);
  Action action(unknown);
  const bool isDone = compiler.ExecuteAction(action) && action.buffer->IsComplete;
  if (isDone && count.getNumErrors() + count.getNumWarnings() == 0)
    tree.bytes.assign(action.buffer->Data.begin(), action.buffer->Data.end());
  tree.mentionsWasm = action.mentionsWasm;
  // Of the file itself it follows from this text only.
  std::erase_if(tree.looks, [&](const Look& look) { return look.path == name; });
  return tree;
}

FileSystem beginBehind(const Tree& tree, clang::CompilerInvocation& invocation, const FileSystem& files) {
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  memory->addFile(treeFile, 0, llvm::MemoryBuffer::getMemBuffer(tree.bytes, treeFile));
  const auto spelled = llvm::makeIntrusiveRefCnt<Spellings>(files, tree.looks);
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(spelled);
  both->pushOverlay(memory);
  clang::PreprocessorOptions& preprocessor = invocation.getPreprocessorOpts();
  preprocessor.ImplicitPCHInclude = treeFile;
  // Who keeps trees has compared the contents of all files.
  preprocessor.DisablePCHOrModuleValidation = clang::DisableValidationForModuleKind::PCH;
  return both;
}

}  // namespace wasmbind::scan
