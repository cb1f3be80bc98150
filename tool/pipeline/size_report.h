// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the bytes of the glue are for.
#pragma once

#include <string_view>
#include <vector>

#include "model/size_entry.h"

namespace wasmbind::pipeline {

/// Takes generated JavaScript apart: every declaration at its top level, with the comment before it.
/// \param javascript as the glue stage has printed it
/// \return groups "exports", "helpers" (pieces of the library of helpers) and "glue" (what is always there); parts of
/// one name are one part, in the order in which they come first
std::vector<model::SizeEntry> glueSizes(std::string_view javascript);

}  // namespace wasmbind::pipeline
