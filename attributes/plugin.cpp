// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The Clang plugin for ordinary compiles: `clang++ -fplugin=libwasmbind_attributes_plugin.so ...` knows the
/// attributes, and says what is wrong with them as the tool does.
#include "attributes/register.h"
#include "attributes/unknown.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"

namespace wasmbind::attributes {
namespace {

[[maybe_unused]] const bool registered = (registerAttributes(), true);

class Consumer : public clang::ASTConsumer {
 public:
  Consumer(clang::DiagnosticsEngine& engine, UnknownAttributes& unknown) : engine(engine), unknown(unknown) {}

  bool HandleTopLevelDecl(clang::DeclGroupRef) override {
    unknown.flush(engine);
    return true;
  }

  /// Annotations on data members would make the code generator mark every access to them.
  void HandleTagDeclDefinition(clang::TagDecl* tag) override {
    if (auto* record = llvm::dyn_cast<clang::RecordDecl>(tag))
      for (clang::FieldDecl* field : record->fields())
        if (anyOn(*field)) field->dropAttr<clang::AnnotateAttr>();
  }

  void HandleTranslationUnit(clang::ASTContext&) override { unknown.flush(engine); }

 private:
  clang::DiagnosticsEngine& engine;
  UnknownAttributes& unknown;
};

class Action : public clang::PluginASTAction {
 protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    clang::DiagnosticsEngine& engine = compiler.getDiagnostics();
    bool quiet = engine.isIgnored(clang::diag::warn_unknown_attribute_ignored, clang::SourceLocation());
    engine.setSeverityForGroup(clang::diag::Flavor::WarningOrError, "unknown-attributes",
                               clang::diag::Severity::Warning);
    auto unknown = engine.ownsClient() ? std::make_unique<UnknownAttributes>(engine.takeClient(), quiet)
                                       : std::make_unique<UnknownAttributes>(*engine.getClient(), quiet);
    UnknownAttributes& reference = *unknown;
    engine.setClient(unknown.release(), /*ShouldOwnClient=*/true);
    return std::make_unique<Consumer>(engine, reference);
  }

  bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>&) override { return true; }
  ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<Action> action("wasmbind-attributes", "the attributes of wasmbind");

}  // namespace
}  // namespace wasmbind::attributes
