// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What lets the tool find the types that may be thrown in the module's data: the vtables of the classes that types are
/// objects of. Of the module only if something throws: exception_tag.s refers to it.
#include <wasm/describe.h>

#define KIND(name, symbol) [[gnu::weak]] extern const char name asm("_ZTVN10__cxxabiv1" symbol)
KIND(fundamental, "23__fundamental_type_infoE");
KIND(array, "17__array_type_infoE");
KIND(function, "20__function_type_infoE");
KIND(enumeration, "16__enum_type_infoE");
KIND(plain_class, "17__class_type_infoE");
KIND(class_with_base, "20__si_class_type_infoE");
KIND(class_with_bases, "21__vmi_class_type_infoE");
KIND(pointer, "19__pointer_type_infoE");
KIND(member_pointer, "29__pointer_to_member_type_infoE");

namespace {

namespace describe = wasm::describe;

/// The descriptor with the addresses as the linker makes them; null for vtables that the module does not have.
struct [[gnu::packed]] types_descriptor {
  describe::bytes<13> head;
  const void* vtables[wasm::abi::type_kinds];
};

[[gnu::section(WASM_ABI_SECTION)]] constexpr types_descriptor types = {
    describe::join(describe::u32(wasm::abi::magic), describe::u8(wasm::abi::major_version),
                   describe::u8(wasm::abi::minor_version), describe::u16(0), describe::u32(sizeof(types_descriptor)),
                   describe::u8(static_cast<unsigned>(wasm::abi::entity::types))),
    // In the order of abi::type_kind.
    {&fundamental, &array, &function, &enumeration, &plain_class, &class_with_base, &class_with_bases, &pointer,
     &member_pointer}};

}  // namespace

extern "C" __attribute__((export_name("__wasmbind_describe_types"))) const void* __wasmbind_describe_types() {
  return &types;
}
