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
#include "scan/annotation_prefilter.h"
#include "scan/collector.h"
#include "scan/dependency_file_system.h"
#include "scan/macro_dependence.h"
#include "scan/messages.h"
#include "scan/name_conflicts.h"
#include "scan/preamble.h"

namespace wasmbind::scan {
namespace {

/// One parse and its results.
struct Parse {
  explicit Parse(const ScanOptions& options) {
    display.ShowColors = options.color;
    module.source = options.source;
  }

  clang::DiagnosticOptions display;
  Messages messages{display};
  attributes::UnknownAttributes unknown{messages, /*dropOthers=*/true};
  model::Module module;
  bool isAccepted = false;  ///< whether Clang accepted the options
  bool usesStdPch = false;
  bool needsPlainParse = false;        ///< whether the standard PCH may have changed the meaning of the source
  bool pchMayHaveAnnotations = false;  ///< whether the PCH that it started from may have annotations
};

class Consumer : public clang::ASTConsumer {
 public:
  Consumer(clang::CompilerInstance& compiler, Parse& parse) : compiler(compiler), parse(parse) {}

  bool shouldSkipFunctionBody(clang::Decl*) override { return true; }

  void HandleTranslationUnit(clang::ASTContext&) override {
    clang::DiagnosticsEngine& engine = compiler.getDiagnostics();
    parse.unknown.flush(engine);
    // After an error of Clang's own the AST is incomplete. Our own errors do not affect it.
    if (parse.messages.sawClangErrors()) return;
    parse.needsPlainParse =
        parse.needsPlainParse || (parse.usesStdPch && hasNameConflictsWithPch(compiler.getASTContext()));
    if (!parse.needsPlainParse)
      parse.module = Collector(compiler.getSema(), parse.module.source, parse.pchMayHaveAnnotations).collect();
  }

 private:
  clang::CompilerInstance& compiler;
  Parse& parse;
};

class Action : public clang::ASTFrontendAction {
 public:
  explicit Action(Parse& parse) : parse(parse) {}

 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    clang::Preprocessor& preprocessor = compiler.getPreprocessor();
    if (parse.usesStdPch)
      preprocessor.addPPCallbacks(
          std::make_unique<MacroDependence>(compiler.getSourceManager(), parse.needsPlainParse));
    return std::make_unique<Consumer>(compiler, parse);
  }

 private:
  Parse& parse;
};

/// Clang's own headers must match the Clang that reads them: the one that is linked into this tool, not the user's
/// compiler.
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

/// Makes the parser skip function bodies, and only report unknown attributes.
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

using Invocation = std::shared_ptr<clang::CompilerInvocation>;

/// Turns the driver's arguments into an invocation; null if the driver reported an error.
Invocation invocationFor(const ScanOptions& options, const FileSystem& files, Parse& parse) {
  const std::vector<std::string> arguments = driverArguments(options);
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  clang::CreateInvocationOptions creation;
  creation.VFS = files;
  creation.Diags =
      clang::CompilerInstance::createDiagnostics(*files, parse.display, &parse.unknown, /*ShouldOwnClient=*/false);
  Invocation invocation = clang::createInvocation(pointers, creation);
  if (!invocation) return invocation;
  readDeclarationsOnly(*invocation);
  if (options.text)
    invocation->getPreprocessorOpts().addRemappedFile(
        options.source, llvm::MemoryBuffer::getMemBufferCopy(*options.text, options.source).release());
  return invocation;
}

void execute(Parse& parse, const Invocation& invocation, const FileSystem& files) {
  clang::CompilerInstance compiler(invocation);
  compiler.setVirtualFileSystem(files);
  compiler.setVerboseOutputStream(llvm::nulls());  // "1 error generated."
  compiler.createDiagnostics(&parse.unknown, /*ShouldOwnClient=*/false);
  Action action(parse);
  compiler.ExecuteAction(action);
}

std::unique_ptr<Parse> parseSource(ScanOptions options, const FileSystem& files) {
  auto parse = std::make_unique<Parse>(options);
  const Invocation invocation = invocationFor(options, files, *parse);
  if (!invocation) return parse;
  parse->isAccepted = true;
  if (!mayHaveAnnotations(*invocation, files)) return parse;
  const std::unique_ptr<ParseStart> start = startFromPch(*invocation, files, options);
  parse->pchMayHaveAnnotations = start->pch && start->pch->mayHaveAnnotations;
  parse->usesStdPch = start->isStdPch;
  execute(*parse, invocation, start->files);
  if (!start->isStdPch || (!parse->messages.sawClangErrors() && !parse->needsPlainParse)) return parse;
  // The standard PCH declares more names and macros than the source includes: parse again without it.
  options.stdPchs = nullptr;
  return parseSource(std::move(options), files);
}

}  // namespace

diag::Result<model::Module> scan(const ScanOptions& options) {
  attributes::registerAttributes();
  FileSystem files(llvm::vfs::createPhysicalFileSystem().release());
  if (options.dependencies) files = llvm::makeIntrusiveRefCnt<DependencyFileSystem>(files, *options.dependencies);
  if (!options.workingDirectory.empty() && files->setCurrentWorkingDirectory(options.workingDirectory))
    return diag::failure(
        diag::error("no-such-directory", "the folder '" + options.workingDirectory + "' does not exist"));
  if (!options.text && !files->exists(options.source))
    return diag::failure(diag::error("no-such-file", "there is no source file '" + options.source + "'",
                                     "check the spelling; paths are relative to the current folder"));

  const std::unique_ptr<Parse> parse = parseSource(options, files);
  diag::Diagnostics found = parse->messages.take();
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  if (!parse->isAccepted)
    return diag::failure(diag::error("cpp", "Clang does not accept these options", {}, options.source));
  return std::move(parse->module);
}

}  // namespace wasmbind::scan
