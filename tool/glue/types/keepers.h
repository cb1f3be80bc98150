// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which C++ objects refer to which others after a call, so that those have to live as long.
#pragma once

#include "model/interface.h"

namespace wasmbind::glue {

/// What keeps the object of an argument after the call.
struct Keepers {
  bool self = false;    ///< the receiver, or the object that a constructor makes
  bool result = false;  ///< the object that is returned
};

/// \param isMember  whether `callable` is a member of an exported class
Keepers keepersOf(const model::Callable& callable, const model::BorderParameter& parameter, bool isMember);

/// What keeps the object of any argument.
Keepers keepersOf(const model::Callable& callable, bool isMember);

}  // namespace wasmbind::glue
