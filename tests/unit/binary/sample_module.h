// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A module with two descriptors, an export and imports that only some of its functions call.
#pragma once

#include "module_builder.h"

namespace wasmbind::binary::testing {

/// Bytes that look like a descriptor from the outside: magic, version, size, and some text inside.
inline Bytes fakeDescriptor(std::string_view text) {
  Bytes bytes = {'w', 'b', 'n', 'd', 1, 0, 0, 0, static_cast<std::uint8_t>(12 + text.size()), 0, 0, 0};
  bytes.insert(bytes.end(), text.begin(), text.end());
  return bytes;
}

/// Functions: 0 imported and used, 1 imported and used by nobody, 2 _initialize, 3 and 4 describing (optimised and
/// not), 5 the shim.
inline ModuleBuilder sampleModule() {
  ModuleBuilder module;
  module.imports = {{"wasmbind", "_Z5alertv", 0}, {"wasmbind", "_Z6unusedv", 0}};
  using B = ModuleBuilder;
  module.add(0, B::code({}), "_initialize");
  module.add(1, B::code({B::i32Const(4096)}), "__wasmbind_describe_first");
  // (local i32) i32.const; local.set 0; local.get 0; return: what Clang writes without optimisation.
  Bytes unoptimized = {1, 1, 0x7f};
  for (std::uint8_t byte : B::i32Const(4128)) unoptimized.push_back(byte);
  for (int byte : {0x21, 0x00, 0x20, 0x00, 0x0f, 0x0b}) unoptimized.push_back(static_cast<std::uint8_t>(byte));
  module.add(1, unoptimized, "__wasmbind_describe_second");
  module.add(2, B::code({B::paddedCall(0), {0x20, 0, 0x20, 1, 0x6a}}), "__wasmbind_export_add");
  module.exports = {{"_initialize", 2},
                    {"__wasmbind_describe_first", 3},
                    {"__wasmbind_describe_second", 4},
                    {"__wasmbind_export_add", 5}};
  Bytes descriptors = fakeDescriptor("FIRST");
  descriptors.resize(32);
  for (std::uint8_t byte : fakeDescriptor("SECOND")) descriptors.push_back(byte);
  module.data = {{1024, {'d', 'a', 't', 'a'}, ".rodata"}, {4096, descriptors, ".wasmbind"}};
  return module;
}

}  // namespace wasmbind::binary::testing
