// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::intl
#include <js/intl.h>
