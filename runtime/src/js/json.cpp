// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::json
#include <js/json.h>
