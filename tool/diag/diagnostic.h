// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Diagnostics as data. Stages collect them; cli renders them.
#pragma once

#include <expected>
#include <string>
#include <utility>
#include <vector>

#include "model/location.h"

namespace wasmbind::diag {

enum class Severity { error, warning, note };

/// A change that would mend the finding: replace `range` by `text` (an empty range inserts before its column).
struct FixIt {
  model::SourceRange range;
  std::string text;
};

struct Note {
  std::string message;
  model::SourceRange range;  ///< may be nowhere
};

/// One finding. `id` is stable, lower-case and hyphenated ("type-cannot-cross"); docs/reference/diagnostics.md lists
/// each.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string id;
  std::string message;       ///< one sentence, lower case, no full stop; names the thing
  model::SourceRange range;  ///< may be nowhere (a whole file, the command line); `file` alone names a file
  std::string hint;          ///< what to do, or empty
  std::vector<Note> notes;
  std::vector<FixIt> fixIts;
  /// Text that another tool (Clang, the linker) has already rendered: printed as it is instead of everything above.
  std::string rendered;
};

using Diagnostics = std::vector<Diagnostic>;

/// What a stage returns: its product, or why there is none.
template <typename T>
using Result = std::expected<T, Diagnostics>;

/// An error that has no place in a source file; `file` may be empty.
inline Diagnostic error(std::string id, std::string message, std::string hint = {}, std::string file = {}) {
  Diagnostic diagnostic;
  diagnostic.id = std::move(id);
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  diagnostic.range.file = std::move(file);
  return diagnostic;
}

inline bool hasErrors(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.severity == Severity::error) return true;
  return false;
}

/// A failed Result with one diagnostic.
inline std::unexpected<Diagnostics> failure(Diagnostic diagnostic) {
  Diagnostics list;
  list.push_back(std::move(diagnostic));
  return std::unexpected(std::move(list));
}

}  // namespace wasmbind::diag
