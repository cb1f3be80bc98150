// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Tells from a function's symbol where it comes from.
#pragma once

#include <string>

namespace wasmbind::binary {

/// The library that a function comes from, or "own code": as far as its name allows. A C function of the user's cannot
/// be told from one of the C library.
/// \param symbol as in the name section: mangled or, as linkers write it, demangled; may be empty
std::string originOf(const std::string& symbol);

/// A symbol as users write it: demangled, without inline namespaces and tags of the C++ library.
std::string readableSymbol(const std::string& symbol);

}  // namespace wasmbind::binary
