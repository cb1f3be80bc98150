// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How users write the names of C++ types.
#pragma once

#include <string>

namespace wasmbind::descriptor {

/// \param mangled as in `std::type_info` (Itanium C++ ABI), e.g. "St13runtime_error"
/// \return e.g. "std::runtime_error": without what only libraries write (inline namespaces, default template
/// arguments),
///   unnamed namespaces and the functions around local types; what std::throw_with_nested and the like have wrapped has
///   its own name. What cannot be read stays as it is.
std::string typeName(const std::string& mangled);

}  // namespace wasmbind::descriptor
