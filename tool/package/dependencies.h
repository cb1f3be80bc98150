// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the modules that a package imports ask of its package.json.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "package/metadata.h"

namespace wasmbind::package {

/// The npm package that a specifier names: "lodash" of "lodash/fp", "@org/a" of "@org/a/b.js". Empty for files, URLs
/// and the modules of Node itself.
std::string packageOf(const std::string& specifier);

/// What is wrong with importing a module from a package for this target: npm packages that package.json does not name
/// are a warning, URLs that Node cannot load an error.
/// \param location  of the import, "file:line:column"
diag::Diagnostics judgeImport(const std::string& specifier, const std::string& location, const Metadata& metadata,
                              Target target);

}  // namespace wasmbind::package
