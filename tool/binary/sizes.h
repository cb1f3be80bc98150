// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the bytes of a module are for.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "binary/module.h"
#include "model/size_entry.h"

namespace wasmbind::binary {

/// The names that the name section gives to functions, by function index.
std::map<std::uint32_t, std::string> functionNames(const Module& module);

using SectionNames = std::span<const std::string_view>;

/// A module without custom sections of these names.
Bytes withoutSections(const Module& module, SectionNames names);

/// The module with function names that Binaryen would make up, which are their numbers. So it optimises as if there
/// were none, and still says what has become of which function.
Bytes withNumbersAsNames(const Module& module);

/// Takes a module apart.
/// \param module the final one, with or without names
/// \param before the module before it was optimised, with all names. Names in `module` may be the numbers that
/// `withNumbersAsNames` gave to it.
/// \param leftOut custom sections that do not count
/// \return the parts of the module; the sections in their order, functions and segments in theirs
std::vector<model::SizeEntry> measure(const Module& module, const Module& before, SectionNames leftOut);

}  // namespace wasmbind::binary
