// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What handlers of classes with several or virtual bases take: by itself, because its absence says that there are
/// none.
#include "type_info.h"

namespace wasm::types {

WASM_TYPE_CLASS(class_type_with_bases, takes_class)

}  // namespace wasm::types
