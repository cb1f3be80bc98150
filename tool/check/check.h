// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules over the model: what of the annotated C++ has a form in JavaScript, and what to do about the rest.
#pragma once

#include <span>

#include "diag/diagnostic.h"
#include "model/decl.h"

namespace wasmbind::check {

/// Whether there may be declarations that nobody has scanned.
enum class Extent {
  program,  ///< the modules are all that the package is made of
  part,     ///< other objects are linked to them
};

/// Judges the modules of one package, each by itself and all together (two exports with one name).
/// \return findings in source order, module after module; empty when everything can be bound
diag::Diagnostics check(std::span<const model::Module> modules, Extent extent = Extent::program);

/// The same for one module.
diag::Diagnostics check(const model::Module& module);

/// Takes methods for constant or temporary objects out of classes when there is the same method for ordinary ones,
/// which is what C++ calls. Takes out of classes that are exported through an alias (`using X [[wasm::export]] =
/// vendor::X;`) what cannot cross: their source cannot be annotated with [[wasm::skip]]. Runs before `check`.
/// \return one note for each member that was taken out, saying why
diag::Diagnostics omitUncrossable(model::Module& module);

}  // namespace wasmbind::check
