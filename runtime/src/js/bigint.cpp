// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::bigint js::make_bigint
#include <js/bigint.h>
