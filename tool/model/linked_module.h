// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What a linked module says about itself, before anybody has understood its descriptors: wasm produces it, descriptor
/// reads it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/call_graph.h"
#include "model/interface.h"
#include "wasm/abi/abi.h"

namespace wasmbind::model {

/// The bytes of one descriptor as they lie in the module's memory.
struct RawDescriptor {
  std::string key;                  ///< what stands behind `__wasmbind_describe_` in the export's name, up to the files
  std::uint32_t address = 0;        ///< of its first byte
  std::vector<std::uint8_t> bytes;  ///< as many as its size field says; shorter when the module's memory ends before
  std::vector<std::string> files = {};  ///< that it names by their number here
};

/// A type that the module knows by name, for exceptions or casts.
struct TypeInfo {
  std::string mangled;
  std::vector<std::size_t> bases;  ///< its direct public ones, as places in the list of all types
  bool isMentioned = false;        ///< by more than vtables and other types, so that it may be thrown
};

/// Whether an export is for the glue alone.
inline bool isService(std::string_view name) {
  return name.starts_with("__wasmbind_") || name == ::wasm::abi::exception_tag;
}

/// Lists keep the module's order unless they say otherwise.
struct LinkedModule {
  std::string file;                        ///< for messages; as the user spelled it
  std::vector<RawDescriptor> descriptors;  ///< sorted by key
  std::vector<TypeInfo> types;             ///< by address; none where nothing is thrown
  RawDescriptor typesDescriptor;           ///< where `types` were found from; without bytes where nothing is thrown
  std::vector<RawImport> imports;          ///< functions that the module can still call once its descriptors are gone
  std::vector<std::string> exports;  ///< without the describing functions; `_initialize` only if it does something
  bool exportsMemory = false;        ///< as "memory"
  bool hasInitialize = false;        ///< exports `_initialize`, and that does something
  bool mayThrow = false;             ///< some function throws an exception of C++
  bool mayTrap = false;              ///< some function has an instruction that may stop the module in its middle
  CallGraph calls;                   ///< of all functions, those that only describe included
};

/// What the symbols of a linked module are called in the bound module. Symbols that do not stand here keep their names.
struct SymbolNames {
  std::map<std::string, std::string> exports;  ///< linked name to final name
  std::map<std::string, std::string> imports;  ///< the same for imports from the module `wasmbind`
};

}  // namespace wasmbind::model
