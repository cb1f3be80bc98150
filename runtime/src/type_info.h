// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the compiler says of types, in the layout of the Itanium C++ ABI; it is there with and without RTTI, for types
/// that are thrown. Objects of `std::type_info` are these.
#pragma once

#include <cstdint>

namespace wasm::types {

struct type {
  const void* const* kind;  ///< where the vtable of its own class begins
  const char* name;         ///< mangled; the same type has the same address here
};

struct pointer : type {
  unsigned flags;  ///< bit 0: to const, 1: to volatile, 2: restrict, 3 and 4: to something incomplete, 6: noexcept
  const type* pointee;
};
struct member_pointer : pointer {
  const type* context;
};

/// A class with one base, which is public, not virtual and lies at its beginning.
struct with_base : type {
  const type* base;
};
struct with_bases : type {
  std::uint32_t flags, count;
  struct entry {
    const type* base;
    long offset_and_flags;  ///< bit 0: virtual, bit 1: public; the rest: where it lies, or where the vtable says so

    bool is_virtual() const { return (offset_and_flags & 1) != 0; }
    bool is_public() const { return (offset_and_flags & 2) != 0; }
    long offset() const { return offset_and_flags >> 8; }
  } bases[1];  // as many as `count` says
};

inline bool same(const type* a, const type* b) { return a->name == b->name; }

/// One part of an object that walk() has come to.
struct part {
  const type* what;
  char* object;
  bool is_public;  ///< whether all of the way was
};

/// Calls `visit` for an object and all its bases, most derived first; for virtual ones on each way to them. The object
/// may be null: then the addresses tell the bases apart and are good for nothing else.
void walk(const part& whole, void (*visit)(void* state, const part&), void* state);

/// The public part of a type that an object has, if it has one: the last where there are several.
char* visible_part(const part& whole, const type* wanted);

/// Of the classes that types are objects of.
struct vtable {
  const void *offset, *own_type;
  const void *destructors[2], *unused[2];
  /// Whether a handler of this type takes a thrown object. `object` is that object, and then what the handler gets: its
  /// part, or the pointer.
  bool (*takes)(const type* handler, const type* thrown, char*& object);
};

/// What handlers of classes take. Types are compared and asked what they take, never destroyed.
bool takes_class(const type* handler, const type* thrown, char*& object);

#define WASM_TYPE_CLASS(name, takes) [[gnu::weak]] constexpr vtable name = {nullptr, nullptr, {}, {}, takes};

extern const vtable fundamental_type asm("_ZTVN10__cxxabiv123__fundamental_type_infoE");
extern const vtable class_type asm("_ZTVN10__cxxabiv117__class_type_infoE");
extern const vtable class_type_with_base asm("_ZTVN10__cxxabiv120__si_class_type_infoE");
extern const vtable class_type_with_bases asm("_ZTVN10__cxxabiv121__vmi_class_type_infoE");
extern const vtable enum_type asm("_ZTVN10__cxxabiv116__enum_type_infoE");
extern const vtable array_type asm("_ZTVN10__cxxabiv117__array_type_infoE");
extern const vtable function_type asm("_ZTVN10__cxxabiv120__function_type_infoE");
extern const vtable pointer_type asm("_ZTVN10__cxxabiv119__pointer_type_infoE");
extern const vtable member_pointer_type asm("_ZTVN10__cxxabiv129__pointer_to_member_type_infoE");

inline bool is_a(const type* what, const vtable& kind) { return what->kind == kind.destructors; }

extern const type null_type asm("_ZTIDn"), void_type asm("_ZTIv");

}  // namespace wasm::types
