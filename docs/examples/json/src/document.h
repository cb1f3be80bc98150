// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The steps between texts and values, used by the exported functions.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace json {

/// A JSON value that keeps the order of its keys.
using Value = nlohmann::ordered_json;

/// Texts that are nested deeper are refused: writing them recurses, and the stack of a module is small.
inline constexpr std::size_t max_depth = 500;

/// Where and why a text is no JSON.
struct SyntaxError {
  std::size_t offset;  ///< in bytes
  std::string message;
};

/// Reads a text through without keeping anything.
/// \return what is wrong first, or nothing when the text is JSON
std::optional<SyntaxError> find_syntax_error(std::string_view text);

/// Parses a text.
/// \return nothing when it is no JSON
std::optional<Value> parse(std::string_view text);

/// Writes a value.
/// \param indent spaces for each level, or -1 for a single line without any space
std::string write(const Value& value, int indent);

/// Follows a JSON Pointer (RFC 6901).
/// \return what it leads to inside `root`, or `nullptr` when it leads nowhere or is malformed
const Value* follow(const Value& root, std::string_view pointer);

}  // namespace json
