// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which overload a JavaScript call means.
#pragma once

#include <string>
#include <vector>

#include "glue/exports/overloads.h"

namespace wasmbind::glue {

/// One overload and the test that chooses it once those before it have failed; the last has none.
struct Choice {
  const model::Callable* callable = nullptr;
  std::string condition;
  std::vector<std::size_t> tested;  ///< parameters whose kind the test looks at
};

/// Orders the overloads and finds the tests: by the number of arguments, then by their JavaScript types.
/// \param names  the parameters' names in the dispatching function
/// \param ambiguities  filled with what cannot be told apart; may be null
std::vector<Choice> chooseOverloads(EmitContext& context, const Overloads& overloads,
                                    const std::vector<std::string>& names, std::vector<Ambiguity>* ambiguities);

}  // namespace wasmbind::glue
