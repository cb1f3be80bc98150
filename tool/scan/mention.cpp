// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/mention.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"

namespace wasmbind::scan {
namespace {

class Action : public clang::PreprocessorFrontendAction {
 public:
  explicit Action(bool& mentions) : mentions(mentions) {}

 protected:
  void ExecuteAction() override {
    clang::Preprocessor& preprocessor = getCompilerInstance().getPreprocessor();
    preprocessor.EnterMainSourceFile();
    clang::Token token;
    do preprocessor.Lex(token);
    while (token.isNot(clang::tok::eof));
    mentions = hasReadWasm(preprocessor);
  }

 private:
  bool& mentions;
};

/// Whether the source's own text has the word; the parse is needed anyway then.
bool isInText(const clang::CompilerInvocation& invocation, llvm::vfs::FileSystem& files) {
  for (const auto& [file, buffer] : invocation.getPreprocessorOpts().RemappedFileBuffers)
    if (buffer->getBuffer().contains("wasm")) return true;
  for (const clang::FrontendInputFile& input : invocation.getFrontendOpts().Inputs)
    if (auto text = files.getBufferForFile(input.getFile()); text && (*text)->getBuffer().contains("wasm")) return true;
  return false;
}

}  // namespace

bool hasReadWasm(const clang::Preprocessor& preprocessor) {
  // Every identifier that was read, spelled directly, in a macro or pasted together, is in this table.
  const clang::IdentifierTable& identifiers = preprocessor.getIdentifierTable();
  return identifiers.find("wasm") != identifiers.end();
}

bool mentionsNamespace(const clang::CompilerInvocation& invocation,
                       const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>& files) {
  if (isInText(invocation, *files)) return true;
  auto own = std::make_shared<clang::CompilerInvocation>(invocation);
  own->getPreprocessorOpts().RetainRemappedFileBuffers = true;
  clang::CompilerInstance compiler(own);
  compiler.setVirtualFileSystem(files);
  compiler.setVerboseOutputStream(llvm::nulls());
  clang::IgnoringDiagConsumer silent;
  compiler.createDiagnostics(&silent, /*ShouldOwnClient=*/false);
  bool mentions = true;
  Action action(mentions);
  const bool isFine = compiler.ExecuteAction(action) && !compiler.getDiagnostics().hasErrorOccurred();
  return mentions || !isFine;
}

}  // namespace wasmbind::scan
