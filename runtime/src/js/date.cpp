// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::date
#include <js/date.h>
