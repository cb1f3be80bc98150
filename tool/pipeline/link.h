// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects to a linked module.
#pragma once

#include "pipeline/prebuilt.h"
#include "pipeline/translation_unit.h"

namespace wasmbind::pipeline {

/// Bytes of objects.
struct Objects {
  std::vector<std::string> sources;  ///< of each in `own`
  std::vector<std::string> own;
  Prebuilt prebuilt;
  std::vector<std::string> runtime;  ///< each is linked only when something refers to it
};

/// Links them, unless the cache has the module. `context.command` is not used.
/// \return the module's bytes, with its descriptors
Outcome<std::string> linkModule(const UnitContext& context, const toolchain::Settings& settings,
                                const Objects& objects);

}  // namespace wasmbind::pipeline
