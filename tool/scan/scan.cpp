// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/scan.h"

#include "attributes/register.h"
#include "attributes/unknown.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/collector.h"
#include "scan/mention.h"
#include "scan/messages.h"
#include "scan/preamble.h"
#include "scan/recorder.h"

namespace wasmbind::scan {
namespace {

class Consumer : public clang::ASTConsumer {
 public:
  Consumer(clang::CompilerInstance& compiler, attributes::UnknownAttributes& unknown, const Messages& messages,
           std::string source, model::Module& module)
      : compiler(compiler), unknown(unknown), messages(messages), source(std::move(source)), module(module) {}

  bool shouldSkipFunctionBody(clang::Decl*) override { return true; }

  void HandleTranslationUnit(clang::ASTContext&) override {
    clang::DiagnosticsEngine& engine = compiler.getDiagnostics();
    unknown.flush(engine);
    // After an error of the C++ itself the tree has holes; ours leave it whole.
    if (!messages.sawClangErrors()) module = Collector(compiler.getSema(), source).collect();
  }

 private:
  clang::CompilerInstance& compiler;
  attributes::UnknownAttributes& unknown;
  const Messages& messages;
  std::string source;
  model::Module& module;
};

class Action : public clang::ASTFrontendAction {
 public:
  Action(attributes::UnknownAttributes& unknown, const Messages& messages, std::string source, model::Module& module)
      : unknown(unknown), messages(messages), source(std::move(source)), module(module) {}

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<Consumer>(compiler, unknown, messages, source, module);
  }

 private:
  attributes::UnknownAttributes& unknown;
  const Messages& messages;
  std::string source;
  model::Module& module;
};

/// Clang's own headers have to fit the Clang that reads them, which is ours and not the user's compiler.
std::string resourceDirectory(const ScanOptions& options) {
  if (!options.resourceDirectory.empty()) return options.resourceDirectory;
  for (const std::string& argument : options.arguments)
    if (argument.starts_with("-resource-dir")) return {};
  return llvm::sys::fs::exists(WASMBIND_RESOURCE_DIRECTORY) ? WASMBIND_RESOURCE_DIRECTORY : "";
}

std::vector<std::string> driverArguments(const ScanOptions& options) {
  std::vector<std::string> arguments = {options.compiler};
  arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
  std::string resources = resourceDirectory(options);
  if (!resources.empty()) arguments.insert(arguments.end(), {"-resource-dir", resources});
  arguments.insert(arguments.end(), {"-fsyntax-only", "-x", "c++", options.source});
  return arguments;
}

/// Sets the parser up to read declarations and nothing else.
void readDeclarationsOnly(clang::CompilerInvocation& invocation) {
  invocation.getFrontendOpts().SkipFunctionBodies = true;
  invocation.getFrontendOpts().DisableFree = false;
  invocation.getDependencyOutputOpts() = {};
  clang::DiagnosticOptions& diagnostics = invocation.getDiagnosticOpts();
  diagnostics.IgnoreWarnings = false;
  diagnostics.Warnings = {"no-everything", "unknown-attributes"};
  diagnostics.Remarks.clear();
  diagnostics.PedanticErrors = false;
  diagnostics.ErrorLimit = 0;
}

}  // namespace

diag::Result<model::Module> scan(const ScanOptions& options) {
  attributes::registerAttributes();
  clang::DiagnosticOptions display;
  display.ShowColors = options.color;
  Messages messages(display);
  attributes::UnknownAttributes unknown(messages, /*dropOthers=*/true);

  FileSystem files(llvm::vfs::createPhysicalFileSystem().release());
  if (options.looks) files = llvm::makeIntrusiveRefCnt<Recorder>(files, *options.looks);
  if (!options.workingDirectory.empty() && files->setCurrentWorkingDirectory(options.workingDirectory))
    return diag::failure(
        diag::error("no-such-directory", "the folder '" + options.workingDirectory + "' does not exist"));
  if (!options.text && !files->exists(options.source))
    return diag::failure(diag::error("no-such-file", "there is no source file '" + options.source + "'",
                                     "check the spelling; paths are relative to the current folder"));

  std::vector<std::string> arguments = driverArguments(options);
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  clang::CreateInvocationOptions creation;
  creation.VFS = files;
  creation.Diags = clang::CompilerInstance::createDiagnostics(*files, display, &unknown, /*ShouldOwnClient=*/false);
  std::shared_ptr<clang::CompilerInvocation> invocation = clang::createInvocation(pointers, creation);
  model::Module module;
  module.source = options.source;
  if (invocation) {
    readDeclarationsOnly(*invocation);
    if (options.text)
      invocation->getPreprocessorOpts().addRemappedFile(
          options.source, llvm::MemoryBuffer::getMemBufferCopy(*options.text, options.source).release());
    if (mentionsNamespace(*invocation, files)) {
      const FileSystem shown = usePreamble(*invocation, files, options);
      clang::CompilerInstance compiler(invocation);
      compiler.setVirtualFileSystem(shown);
      compiler.setVerboseOutputStream(llvm::nulls());  // "1 error generated."
      compiler.createDiagnostics(&unknown, /*ShouldOwnClient=*/false);
      Action action(unknown, messages, options.source, module);
      compiler.ExecuteAction(action);
    }
  }
  diag::Diagnostics found = messages.take();
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  if (!invocation) return diag::failure(diag::error("cpp", "Clang does not accept these options", {}, options.source));
  return module;
}

}  // namespace wasmbind::scan
