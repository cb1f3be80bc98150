// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::array_buffer js::shared_array_buffer
#include <js/array_buffer.h>
