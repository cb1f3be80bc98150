// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What JavaScript has to know of the types that a module may throw.
#pragma once

#include "model/linked_module.h"

namespace wasmbind::descriptor {

/// Fills `thrownTypes`, `nestsExceptions`, `numbersExceptions` and the names of exported exception classes. Types with
/// the same mangled name are one.
void noteThrownTypes(const model::LinkedModule& linked, model::Interface& interface);

}  // namespace wasmbind::descriptor
