// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// One job per source, several at a time.
#pragma once

#include <cstddef>
#include <functional>

#include "diag/diagnostic.h"

namespace wasmbind::pipeline {

/// Calls `job(0)` ... `job(count - 1)`, as many at a time as the machine has processors.
/// \return what all jobs found, in the order of their numbers
diag::Diagnostics forEach(std::size_t count, const std::function<diag::Diagnostics(std::size_t)>& job);

}  // namespace wasmbind::pipeline
