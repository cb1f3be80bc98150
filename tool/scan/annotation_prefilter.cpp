// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/annotation_prefilter.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"

namespace wasmbind::scan {
namespace {

class Action : public clang::PreprocessorFrontendAction {
 public:
  explicit Action(bool& found) : found(found) {}

 protected:
  void ExecuteAction() override {
    clang::Preprocessor& preprocessor = getCompilerInstance().getPreprocessor();
    preprocessor.EnterMainSourceFile();
    clang::Token token;
    do preprocessor.Lex(token);
    while (token.isNot(clang::tok::eof));
    found = sawWasmIdentifier(preprocessor);
  }

 private:
  bool& found;
};

/// Whether the source's own text contains the word, which already makes the parse necessary.
bool isInText(const clang::CompilerInvocation& invocation, llvm::vfs::FileSystem& files) {
  for (const auto& [file, buffer] : invocation.getPreprocessorOpts().RemappedFileBuffers)
    if (buffer->getBuffer().contains("wasm")) return true;
  for (const clang::FrontendInputFile& input : invocation.getFrontendOpts().Inputs)
    if (auto text = files.getBufferForFile(input.getFile()); text && (*text)->getBuffer().contains("wasm")) return true;
  return false;
}

}  // namespace

bool sawWasmIdentifier(const clang::Preprocessor& preprocessor) {
  // The table has every identifier that was read: in the text, in a macro, or made by token pasting.
  const clang::IdentifierTable& identifiers = preprocessor.getIdentifierTable();
  return identifiers.find("wasm") != identifiers.end();
}

bool mayHaveAnnotations(const clang::CompilerInvocation& invocation,
                        const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>& files) {
  if (isInText(invocation, *files)) return true;
  auto own = std::make_shared<clang::CompilerInvocation>(invocation);
  own->getPreprocessorOpts().RetainRemappedFileBuffers = true;
  clang::CompilerInstance compiler(own);
  compiler.setVirtualFileSystem(files);
  compiler.setVerboseOutputStream(llvm::nulls());
  clang::IgnoringDiagConsumer silent;
  compiler.createDiagnostics(&silent, /*ShouldOwnClient=*/false);
  bool found = true;
  Action action(found);
  const bool isSuccess = compiler.ExecuteAction(action) && !compiler.getDiagnostics().hasErrorOccurred();
  return found || !isSuccess;
}

}  // namespace wasmbind::scan
