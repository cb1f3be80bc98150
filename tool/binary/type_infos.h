// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The types that a module knows by name: objects of `std::type_info`, as the compiler lays them out (Itanium C++ ABI,
/// 2.9.5).
#pragma once

#include <span>
#include <vector>

#include "binary/memory_image.h"
#include "model/linked_module.h"

namespace wasmbind::binary {

/// \param vtables the addresses of the vtables of the classes that types are objects of, in the order of
///   `abi::type_kind`; 0 for those that the module does not have
/// \return all types, by address
std::vector<model::TypeInfo> typeInfos(const Module& module, const MemoryImage& memory,
                                       std::span<const std::uint32_t> vtables);

}  // namespace wasmbind::binary
