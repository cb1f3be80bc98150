// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What calls of exports may lead to.
#pragma once

#include "model/interface.h"
#include "model/linked_module.h"

namespace wasmbind::descriptor {

/// Notes of every callable whether calls may trap, and whether they may run JavaScript of the user's, which may call
/// the module again. The imports of `interface` are those that are still called.
void noteEffects(const model::LinkedModule& linked, model::Interface& interface);

}  // namespace wasmbind::descriptor
