// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The end of a program that cannot go on.
#pragma once

#include <string_view>

namespace wasm {

/// Called before the module terminates because of abort(), a failed assertion or precondition of the library, an
/// exception that nothing handles, or want of memory; not for traps, after which nothing of C++ can be trusted.
using abort_handler = void (*)(std::string_view message);

/// Sets the handler. \return the one before, or null
abort_handler set_abort_handler(abort_handler handler) noexcept;

}  // namespace wasm
