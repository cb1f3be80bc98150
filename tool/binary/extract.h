// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Takes the descriptors out of a linked module.
#pragma once

#include "binary/module.h"
#include "model/linked_module.h"

namespace wasmbind::binary {

/// Describes a module for the decoder. A module without descriptors gives an empty list, no error.
/// Errors: descriptor-unreadable, for each describing function that names no address of a descriptor.
diag::Result<model::LinkedModule> extract(const Module& module);

}  // namespace wasmbind::binary
