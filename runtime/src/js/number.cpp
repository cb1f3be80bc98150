// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::number_object js::number
#include <js/number.h>
