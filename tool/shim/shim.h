// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Model -> C++: what stands between JavaScript and the annotated declarations of one source.
#pragma once

#include <string>

#include "model/decl.h"

namespace wasmbind::shim {

struct ShimOptions {
  /// What the shim source includes first: the user's source as it is spelled there. Empty: `Module::source`.
  std::string include;
  /// Whether it includes the user's source at all. Not where the text is compiled behind the source's own.
  bool includesSource = true;
  /// The header of the runtime library whose imports are defined here: "<js/date.h>". Those of the others have shims of
  /// their own.
  std::string library = {};
};

/// Writes the shim source of a module that check has found right: it includes the user's source, the runtime headers of
/// the types that cross, and defines exports, imports and descriptors. The same module gives the same text.
std::string shim(const model::Module& module, const ShimOptions& options = {});

}  // namespace wasmbind::shim
