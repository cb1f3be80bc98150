// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::parse_int js::parse_float js::is_nan js::is_finite js::encode_uri js::encode_uri_component
// Linked for: js::decode_uri js::decode_uri_component js::to_number js::to_string js::to_boolean
#include <js/globals.h>
