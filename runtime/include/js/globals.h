// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The functions that JavaScript has everywhere.
#pragma once

#include <js/object.h>

#include <string>
#include <string_view>

namespace js {

[[wasm::import("parseInt")]] double parse_int(std::string_view text, int radix = 10);
[[wasm::import("parseFloat")]] double parse_float(std::string_view text);
/// As JavaScript's conversion to a number would have it.
[[wasm::import("isNaN")]] bool is_nan(const value& any);
[[wasm::import("isFinite")]] bool is_finite(const value& any);
[[wasm::import("encodeURI")]] std::string encode_uri(std::string_view text);
[[wasm::import("encodeURIComponent")]] std::string encode_uri_component(std::string_view text);
/// These two throw an URIError for what is not encoded well.
[[wasm::import("decodeURI")]] std::string decode_uri(std::string_view text);
[[wasm::import("decodeURIComponent")]] std::string decode_uri_component(std::string_view text);

/// Conversions that JavaScript makes by itself.
[[wasm::import("Number")]] double to_number(const value& any);
[[wasm::import("String")]] std::string to_string(const value& any);
[[wasm::import("Boolean")]] bool to_boolean(const value& any);

}  // namespace js
