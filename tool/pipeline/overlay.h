// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How the compiler gets to see a source with its shims behind it.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "support/files.h"

namespace wasmbind::pipeline {

/// The shims are appended to the text of the source in memory of the compiler only: a file-system overlay shows it the
/// lengthened text under the source's own name. So `__FILE__`, includes relative to the source, messages, dependency
/// files and debug information are those of a plain compile.
/// \param source path as the compiler is given it
/// \param shims C++ that stands behind the source's text
/// \param folder an existing folder for the two files this takes; they have to stay until the compiler is done
/// \param stem what the two files are called
/// \return the path of the overlay, for -ivfsoverlay
diag::Result<std::string> writeOverlay(const std::string& source, const std::string& shims, const support::Path& folder,
                                       const std::string& stem);

}  // namespace wasmbind::pipeline
