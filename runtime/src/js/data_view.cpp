// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::data_view
#include <js/data_view.h>
