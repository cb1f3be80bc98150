// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Statements by which wrappers keep the C++ objects of others.
#pragma once

#include <string>

#include "glue/lift/lift.h"
#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The object of a wrapper refers to others from now on.
/// \param keeper       expression of the wrapper
/// \param keeperClass  key of its class
Lines keepLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass, const Owners& kept);

/// An object that C++ hands out refers to what those refer to that it may come from, or be a copy of.
/// \param sources  the receiver and the arguments of the call
Lines keepSameLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass,
                    const Owners& sources);

/// Objects that a call moves into that of a wrapper, which refers to what they refer to from now on.
Lines keepInsteadLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass,
                       const Owners& moved);

}  // namespace wasmbind::glue
