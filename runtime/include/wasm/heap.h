// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What programs can ask of the allocator that `--allocator` has chosen.
#pragma once

namespace wasm {

/// With `--allocator bump`: everything that has been allocated is gone, and the memory is used again. Nothing that lies
/// in the heap may be touched afterwards; objects in static memory that own such memory (a global std::string) neither.
/// Other allocators do not have it.
void reset_heap();

}  // namespace wasm
