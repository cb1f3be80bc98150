// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::symbol js::make_symbol
#include <js/symbol.h>
