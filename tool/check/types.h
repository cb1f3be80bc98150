// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which types cross the border.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "model/decl.h"
#include "model/type_table.h"

namespace wasmbind::check {

/// What the module says about its own types, by key.
struct KnownTypes {
  enum class Kind { exportedClass, importedClass, record, enumeration };
  std::map<std::string, Kind> kinds;
  std::map<std::string, const model::Class*> classes;  ///< those that are exported; they live in the module

  explicit KnownTypes(const model::Module& module);
  const Kind* find(const model::Type& type) const;
  bool isClass(const model::Type& type) const;
};

/// Where a type stands.
enum class Position {
  parameter,        ///< of an export: JavaScript -> C++
  result,           ///< of an export: C++ -> JavaScript
  field,            ///< both directions
  importParameter,  ///< C++ -> JavaScript
  importResult,     ///< JavaScript -> C++
  overrideResult,   ///< of a JavaScript override: JavaScript -> C++, kept for what refers to it
};

/// Why a type cannot cross.
struct Objection {
  std::string id;
  std::string message;  ///< with the type as the user wrote it
  std::string hint;
};

/// \return nothing when the type crosses there
std::optional<Objection> objectionTo(const model::Type& type, Position position, const KnownTypes& known);

}  // namespace wasmbind::check
