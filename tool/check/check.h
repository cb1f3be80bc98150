// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules over the model: what of the annotated C++ has a form in JavaScript, and what to do about the rest.
#pragma once

#include <span>

#include "diag/diagnostic.h"
#include "model/decl.h"

namespace wasmbind::check {

/// Judges the modules of one package, each by itself and all together (two exports with one name).
/// \return findings in source order, module after module; empty when everything can be bound
diag::Diagnostics check(std::span<const model::Module> modules);

/// The same for one module.
diag::Diagnostics check(const model::Module& module);

/// Takes out of classes that are exported through an alias (`using X [[wasm::export]] = vendor::X;`) the members that
/// cannot cross: their source cannot be annotated with [[wasm::skip]]. Runs before `check`.
/// \return one note for each member that was taken out, saying why
diag::Diagnostics omitUncrossable(model::Module& module);

}  // namespace wasmbind::check
