// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Pieces of C++ text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::shim {

/// A string literal with this value. Multi-line values become one literal per line, each further one on its own line
/// behind `indent`.
std::string quote(std::string_view value, std::string_view indent = {});

/// "a, b, c"
std::string join(const std::vector<std::string>& parts, std::string_view separator = ", ");

/// A call "name(a, b)", on one line when it fits behind `indent`, else one argument per line.
std::string call(std::string_view name, const std::vector<std::string>& arguments, std::size_t indent);

/// `describe::path("a", "b")`
std::string path(const std::vector<std::string>& names);

/// An integer literal of any 64-bit value.
std::string integer(std::int64_t value);

}  // namespace wasmbind::shim
