// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Diagnostics for people: the look of Clang's.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "diag/diagnostic.h"

namespace wasmbind::diag {

/// The text of one line of a file (from 1, without its end), or nothing.
using LineSource = std::function<std::optional<std::string>(const std::string& file, unsigned line)>;

/// Lines of the files themselves; each file is read once.
LineSource linesOfFiles();

struct TextOptions {
  bool colour = false;                ///< ANSI colours
  LineSource lines = linesOfFiles();  ///< where the quoted source comes from
  std::string program = "wasmbind";   ///< stands where a place would when a finding has none
};

/// One finding: place, severity and message, the source line with its underline, fix-its, the hint and notes. Ends with
/// a newline.
std::string renderText(const Diagnostic& diagnostic, const TextOptions& options = {});

/// All of them, in their order.
std::string renderText(const Diagnostics& diagnostics, const TextOptions& options = {});

}  // namespace wasmbind::diag
