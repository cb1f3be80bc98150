// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Pieces of work that are looked for in the cache first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cache/cache.h"
#include "pipeline/outcome.h"
#include "pipeline/progress.h"

namespace wasmbind::pipeline {

/// What was read for a product, as far as it is known; none when that cannot be told, and the product not be kept.
using KnownInputs = std::optional<cache::Inputs>;

template <typename T>
struct Kept {
  WithWarnings<T> product;
  KnownInputs inputs;
};

/// Takes a product from the cache, or makes it and keeps it there.
/// \param question all that it depends on, but for files
/// \param make gets KnownInputs that it has to fill, and returns an Outcome<T>; errors are not kept
/// \param producer whose work it is: keys for the compiler's have to name the compiler
template <typename T, typename Make>
diag::Result<Kept<T>> cached(cache::Cache& cache, Tally& tally, const std::string& question, Make make,
                             cache::Producer producer = cache::Producer::tool) {
  auto known = cache.find<WithWarnings<T>>(question, producer);
  tally.add(known.has_value());
  if (known) return Kept<T>{std::move(known->value), std::move(known->inputs)};
  KnownInputs inputs;
  Outcome<T> made = make(inputs);
  if (!made) return std::unexpected(std::move(made).error());
  if (inputs) cache.put(question, *made, *inputs, producer);
  return Kept<T>{std::move(*made), std::move(inputs)};
}

/// What every compiler looks at besides its command line: variables of the environment and the current folder.
std::vector<std::string> surroundings();

/// The variables alone, for a compile that does not depend on the current folder.
std::vector<std::string> compilerVariables();

/// The cache of this user.
/// \param executable this program, another version of which gives other answers
cache::Cache openCache(bool isWanted, const std::string& executable);

}  // namespace wasmbind::pipeline
