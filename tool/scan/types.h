// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Clang's types -> the model's.
#pragma once

#include <string>

#include "clang/AST/Type.h"
#include "clang/AST/TypeLoc.h"
#include "model/decl.h"
#include "scan/places.h"

namespace clang {
class ASTContext;
class CXXRecordDecl;
class ClassTemplateDecl;
class NamedDecl;
class Sema;
}  // namespace clang

namespace wasmbind::scan {

/// Qualified name without a leading `::`; inline and unnamed namespaces are left out.
/// \param arguments whether template arguments are written
std::string qualifiedName(const clang::NamedDecl& declaration, bool arguments, const clang::ASTContext& context);

/// Unqualified name; that of the typedef for `typedef struct {} Name;`. Empty for other unnamed types.
std::string nameOf(const clang::NamedDecl& declaration);

/// A type as generated C++ writes it: canonical, fully qualified, "const ::geo::Point &".
std::string spell(clang::QualType type, const clang::ASTContext& context);

/// The mangled name of a type: "N3geo5PointE".
std::string typeKey(clang::QualType type, clang::ASTContext& context);

/// Whether it is std::exception or derives from it.
bool isException(const clang::TagDecl& tag);

/// Whether the class has a copy constructor (move constructor) that anybody can call.
bool isCopyable(const clang::CXXRecordDecl& record);
bool isMovable(const clang::CXXRecordDecl& record);

class Types {
 public:
  Types(clang::Sema& sema, const Places& places);

  /// \param written where the type stands in the source; may be nothing
  model::Type describe(clang::QualType type, clang::TypeLoc written);

 private:
  model::Type describe(clang::QualType type);
  void named(model::Type& result, const clang::TagDecl& tag, clang::QualType type);
  /// Whether the program has a conversion for a type.
  /// \param name of its template, or of itself
  bool converts(clang::QualType type, const std::string& name) const;

  clang::Sema& sema;
  const Places& places;
  clang::ClassTemplateDecl* convert = nullptr;  ///< wasm::convert, when it is declared
};

}  // namespace wasmbind::scan
