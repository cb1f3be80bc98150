// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What commands that build take from the words of the command line: a project.
#pragma once

#include "cli/settings.h"
#include "package/project.h"

namespace wasmbind::cli {

/// What is to be built: a project folder, or sources that make a project of their own.
diag::Result<package::Project> projectOf(const std::vector<std::string>& inputs,
                                         package::Purpose purpose = package::Purpose::package);

/// The project's settings, and those of the command line, which win.
pipeline::BuildOptions buildOptions(const Arguments& arguments, const package::Project& project,
                                    toolchain::Settings settings, pipeline::BindOptions bound);

/// A project's package lies in the project, one of loose sources where the command runs.
std::string outputFolder(const Arguments& arguments, const std::string& name);

}  // namespace wasmbind::cli
