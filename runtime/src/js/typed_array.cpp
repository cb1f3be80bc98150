// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::typed_array js::int8_array js::uint8_array js::uint8_clamped_array js::int16_array
// Linked for: js::uint16_array js::int32_array js::uint32_array js::float32_array js::float64_array
// Linked for: js::big_int64_array js::big_uint64_array
#include <js/typed_array.h>
