// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::proxy
#include <js/proxy.h>
