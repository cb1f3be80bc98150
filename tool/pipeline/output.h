// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The output folder: it changes only when everything that goes into it is there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/size_entry.h"
#include "support/files.h"

namespace wasmbind::pipeline {

struct OutputFile {
  std::string name;                          ///< relative to the folder
  std::string text;                          ///< its bytes
  std::vector<model::SizeEntry> parts = {};  ///< what they are for, where somebody wants to know
};

/// A work folder beside the output folder, so that what is made in it can be renamed into place.
/// The error names the output folder and what is in the way.
diag::Result<support::TemporaryFolder> workFolderFor(const support::Path& folder);

/// Whether `folder` is as writeOutput would leave it.
bool isUpToDate(const support::Path& folder, const std::vector<OutputFile>& files,
                const std::vector<std::string>& stale);

/// Puts files into `folder`. They are written into `work` first and renamed at the end, so that a failure leaves what
/// was there before.
/// \param stale names of files of an earlier run, removed unless they are among `files`; whatever else lies in the
/// folder stays
diag::Diagnostics writeOutput(const support::Path& folder, const support::Path& work,
                              const std::vector<OutputFile>& files, const std::vector<std::string>& stale);

}  // namespace wasmbind::pipeline
