// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::string js::make_string
#include <js/string.h>
