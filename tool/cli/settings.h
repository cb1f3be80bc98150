// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Flags to what the pipeline takes. Errors are messages about the call.
#pragma once

#include <expected>
#include <string>

#include "cli/arguments.h"
#include "pipeline/build.h"

namespace wasmbind::cli {

template <typename T>
using Parsed = std::expected<T, std::string>;

/// Path of this program.
std::string executable();

/// Where the tools are: --toolchain, --sysroot, this program.
toolchain::FindOptions findOptions(const Arguments& arguments);

/// --release, --dev, --profiling.
Parsed<toolchain::Profile> profile(const Arguments& arguments);

/// Everything about compiling and linking.
Parsed<toolchain::Settings> compileSettings(const Arguments& arguments);

/// Everything about the package.
/// \param project what holds where no flag says otherwise
Parsed<pipeline::BindOptions> bindOptions(const Arguments& arguments, package::Metadata metadata,
                                          package::Target target);

}  // namespace wasmbind::cli
