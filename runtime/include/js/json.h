// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::json`: JavaScript's JSON.
#pragma once

#include <js/function.h>
#include <js/value.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace js {
namespace [[wasm::import("JSON")]] json {

/// Throws a SyntaxError for what is no JSON.
value parse(std::string_view text);
/// `reviver(key, value)` gives what stands in place of each value.
value parse(std::string_view text, const function<value(std::string, value)>& reviver);

/// Nothing for what JSON has no words for: `undefined`, functions, symbols.
std::optional<std::string> stringify(const value& any);
/// With the properties that `keys` names and no others, or all for `js::null`; `indent` spaces per level.
std::optional<std::string> stringify(const value& any, const value& keys, int indent);

}  // namespace json
}  // namespace js
