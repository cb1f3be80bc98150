// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::reflect
#include <js/reflect.h>
