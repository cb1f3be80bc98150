// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The program: finds the command and runs it.
#pragma once

#include <span>

namespace wasmbind::cli {

/// \param words the command line without the program's name
/// \return the exit status
int run(std::span<const char* const> words);

}  // namespace wasmbind::cli
