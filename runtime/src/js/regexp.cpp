// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::regexp_match js::regexp
#include <js/regexp.h>
