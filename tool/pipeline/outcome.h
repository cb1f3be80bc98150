// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Products together with the warnings that their making gave.
#pragma once

#include <iterator>
#include <utility>

#include "diag/diagnostic.h"

namespace wasmbind::pipeline {

/// A product and what should be said about it.
template <typename T>
struct WithWarnings {
  T value;
  diag::Diagnostics warnings;
};

/// A product, or the errors instead of it; warnings in both.
template <typename T>
using Outcome = diag::Result<WithWarnings<T>>;

inline void append(diag::Diagnostics& all, diag::Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The product, unless there is an error among what was found while it was made.
template <typename T>
Outcome<T> judged(T value, diag::Diagnostics found) {
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  return WithWarnings<T>{std::move(value), std::move(found)};
}

}  // namespace wasmbind::pipeline
