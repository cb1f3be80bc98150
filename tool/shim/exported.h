// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What of a module gets shims.
#pragma once

#include "model/decl.h"

namespace wasmbind::shim {

/// A class whose objects cross by pointer: neither a record nor an imported class.
bool isExported(const model::Class& record);

/// An aggregate that crosses by value.
bool isRecord(const model::Class& record);

/// A class that JavaScript provides.
bool isImported(const model::Class& record);

/// Whether a declaration stands in a header of the runtime library, which has shims of its own.
template <typename Declaration>
bool isOfLibrary(const Declaration& declaration) {
  return declaration.range.file.starts_with("<");
}

/// A member that JavaScript gets: not skipped, no operator without a name, no constructor of an abstract class that
/// JavaScript does not extend.
bool isExportedMember(const model::Class& record, const model::Function& function);

/// A conversion to another type: `operator std::string() const`.
bool isConversion(const model::Function& function);

}  // namespace wasmbind::shim
