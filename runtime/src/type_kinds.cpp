// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What lets the tool find the types that may be thrown in the module's data: the vtables of the classes that types are
/// objects of. Of the module only if something throws: exception_tag.s refers to it.
#include <wasm/describe.h>

#include "type_info.h"

namespace wasm::types {

// Only where the module has them: to ask for their addresses must not bring them along.
[[gnu::weak]] extern const vtable fundamental_type, array_type, function_type, enum_type, class_type,
    class_type_with_base, class_type_with_bases, pointer_type, member_pointer_type;

namespace {

/// The descriptor with the addresses as the linker makes them; null for vtables that the module does not have.
struct [[gnu::packed]] types_descriptor {
  describe::bytes<13> head;
  const vtable* vtables[abi::type_kinds];
};

[[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] constexpr types_descriptor descriptor = {
    describe::sized_descriptor(abi::entity::types, sizeof(types_descriptor::vtables)),
    // In the order of abi::type_kind.
    {&fundamental_type, &array_type, &function_type, &enum_type, &class_type, &class_type_with_base,
     &class_type_with_bases, &pointer_type, &member_pointer_type}};

}  // namespace
}  // namespace wasm::types

extern "C" [[clang::export_name("__wasmbind_describe_types"), gnu::nodebug]] const void* __wasmbind_describe_types() {
  return &wasm::types::descriptor;
}
