// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::objects
#include <js/objects.h>
