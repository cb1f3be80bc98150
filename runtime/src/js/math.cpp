// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::math
#include <js/math.h>
