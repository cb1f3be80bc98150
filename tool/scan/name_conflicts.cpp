// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/name_conflicts.h"

#include "clang/AST/DeclCXX.h"

namespace wasmbind::scan {
namespace {

using Names = llvm::SmallVector<clang::DeclarationName>;

/// Declarations of the source itself.
struct Own {
  Names global;                                       ///< declared in the global namespace
  Names inner;                                        ///< declared in other namespaces
  llvm::SmallVector<clang::NamespaceDecl*> directed;  ///< namespaces of its using-directives
};

void collect(const clang::DeclContext& scope, bool isGlobal, Own& own) {
  for (clang::Decl* one : scope.noload_decls()) {
    if (one->isFromASTFile()) continue;
    if (auto* directive = llvm::dyn_cast<clang::UsingDirectiveDecl>(one)) {
      // Unnamed and inline namespaces have an implicit directive.
      if (!directive->isImplicit()) own.directed.push_back(directive->getNominatedNamespace());
    } else if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(one)) {
      collect(*space, isGlobal && (space->isAnonymousNamespace() || space->isInline()), own);
    } else if (llvm::isa<clang::LinkageSpecDecl, clang::ExportDecl>(one)) {
      collect(*llvm::cast<clang::DeclContext>(one), isGlobal, own);
    } else if (const auto* named = llvm::dyn_cast<clang::NamedDecl>(one); named && named->getDeclName()) {
      (isGlobal ? own.global : own.inner).push_back(named->getDeclName());
    }
  }
}

bool has(const clang::DeclContext& scope, const Names& names) {
  return llvm::any_of(names, [&](clang::DeclarationName name) {
    return llvm::any_of(scope.lookup(name), [](const clang::NamedDecl* found) { return found->isFromASTFile(); });
  });
}

}  // namespace

bool hasNameConflictsWithPch(clang::ASTContext& context) {
  Own own;
  collect(*context.getTranslationUnitDecl(), /*isGlobal=*/true, own);
  if (has(*context.getTranslationUnitDecl(), own.global)) return true;
  return llvm::any_of(own.directed, [&](clang::NamespaceDecl* space) {
    return space && (has(*space, own.global) || has(*space, own.inner));
  });
}

}  // namespace wasmbind::scan
