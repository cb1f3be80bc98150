// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which handler takes a thrown object, and dynamic_cast. The language support library has the same in ten times the
/// code, all of which its vtables bring into each module that knows a type. Weak, for programs that bring that library
/// in by other names.
#include "type_info.h"

#include <cstring>

namespace wasm::types {

void walk(const part& at, void (*visit)(void*, const part&), void* state) {
  visit(state, at);
  if (is_a(at.what, class_type_with_base))
    return walk({static_cast<const with_base*>(at.what)->base, at.object, at.is_public}, visit, state);
  if (!is_a(at.what, class_type_with_bases)) return;
  const auto* many = static_cast<const with_bases*>(at.what);
  for (std::uint32_t i = 0; i < many->count; ++i) {
    const with_bases::entry& entry = many->bases[i];
    char* object = at.object + entry.offset();
    if (entry.is_virtual()) {
      char* const vtable = at.object ? *reinterpret_cast<char**>(at.object) : nullptr;
      object = vtable ? at.object + *reinterpret_cast<long*>(vtable + entry.offset())
                      : reinterpret_cast<char*>(const_cast<type*>(entry.base));
    }
    walk({entry.base, object, at.is_public && entry.is_public()}, visit, state);
  }
}

namespace {

/// What a walk has found of one type.
struct search {
  const type* wanted;
  const char* at = nullptr;  ///< the only address that counts, or null
  char* object = nullptr;    ///< the one that was found last
  unsigned count = 0;        ///< of different ones; none is counted twice in a row
  bool is_public = false;    ///< whether there is a public way to it

  void note(char* found, bool is_visible) {
    if (count != 0 && found == object) {
      is_public |= is_visible;
      return;
    }
    object = found;
    is_public = is_visible;
    ++count;
  }
  bool is_clear() const { return count == 1 && is_public; }
};

void find(void* state, const part& at) {
  auto& self = *static_cast<search*>(state);
  if (same(at.what, self.wanted) && (!self.at || self.at == at.object)) self.note(at.object, at.is_public);
}

/// Of a cast: looks for parts of the type that is wanted which have the part at hand as a base.
struct cast : search {
  part from;
};

void find_derived(void* state, const part& at) {
  auto& self = *static_cast<cast*>(state);
  if (!same(at.what, self.wanted)) return;
  search base{self.from.what, self.from.object};
  walk({at.what, at.object, true}, find, &base);
  if (base.count != 0) self.note(at.object, base.is_public);
}

// What handlers take. `object` is the thrown object, and then what the handler gets: its part, or the pointer.

bool takes_same(const type* handler, const type* thrown, char*&) { return same(handler, thrown); }

bool takes_nothing(const type*, const type*, char*&) { return false; }

bool takes_class(const type* handler, const type* thrown, char*& object) {
  search base{handler};
  walk({thrown, object, true}, find, &base);
  if (!base.is_clear()) return false;
  if (object) object = base.object;
  return true;
}

constexpr unsigned is_const = 1, qualifiers = 7, incomplete = 24, is_noexcept = 64;

/// Types that are incomplete where they are thrown or caught have a name of their own in each object file.
bool same_pointer(const pointer* handler, const type* thrown) {
  if (same(handler, thrown)) return true;
  if (thrown->kind != handler->kind) return false;
  const unsigned flags = handler->flags | static_cast<const pointer*>(thrown)->flags;
  return (flags & incomplete) != 0 && std::strcmp(handler->name, thrown->name) == 0;
}

/// Whether one qualified pointer may become the other: qualifiers may be added, noexcept may go.
bool qualifies(const pointer* handler, const pointer* thrown) {
  return (thrown->flags & ~handler->flags & qualifiers) == 0 && (handler->flags & ~thrown->flags & is_noexcept) == 0;
}

/// What pointers point to that are no more than qualified differently: the types of a pointer to a pointer.
bool qualifies_inside(const type* handler, const type* thrown) {
  if (same(handler, thrown)) return true;
  const bool is_member = is_a(handler, member_pointer_type);
  if (handler->kind != thrown->kind || (!is_member && !is_a(handler, pointer_type))) return false;
  const auto *to = static_cast<const pointer*>(handler), *from = static_cast<const pointer*>(thrown);
  if (!qualifies(to, from)) return false;
  if (is_member)
    return same(to->pointee, from->pointee) &&
           same(static_cast<const member_pointer*>(to)->context, static_cast<const member_pointer*>(from)->context);
  return same(to->pointee, from->pointee) ||
         ((to->flags & is_const) != 0 && qualifies_inside(to->pointee, from->pointee));
}

bool takes_pointer(const type* type, const types::type* thrown, char*& object) {
  const auto* handler = static_cast<const pointer*>(type);
  if (same(thrown, &null_type)) {
    object = nullptr;
    return true;
  }
  if (!same_pointer(handler, thrown)) {
    if (!is_a(thrown, pointer_type)) return false;
    const auto* from = static_cast<const pointer*>(thrown);
    if (!qualifies(handler, from)) return false;
    const types::type *to = handler->pointee, *what = from->pointee;
    const bool is_nested = is_a(to, pointer_type) || is_a(to, member_pointer_type);
    if (same(to, what)) {
      // qualified
    } else if (same(to, &void_type)) {
      if (is_a(what, function_type)) return false;
    } else if (is_nested) {
      if ((handler->flags & is_const) == 0 || !qualifies_inside(to, what)) return false;
    } else {
      char* pointee = *reinterpret_cast<char**>(object);
      if (!takes_class(to, what, pointee)) return false;
      object = pointee;
      return true;
    }
  }
  object = *reinterpret_cast<char**>(object);
  return true;
}

bool takes_member_pointer(const type* type, const types::type* thrown, char*& object) {
  const auto* handler = static_cast<const member_pointer*>(type);
  if (same(thrown, &null_type)) {
    // As the compiler lays them out: a function's has two words, data's has one, an offset.
    static constexpr long no_function[] = {0, 0}, no_data[] = {-1};
    object = reinterpret_cast<char*>(const_cast<long*>(is_a(handler->pointee, function_type) ? no_function : no_data));
    return true;
  }
  if (same_pointer(handler, thrown)) return true;
  if (!is_a(thrown, member_pointer_type)) return false;
  const auto* from = static_cast<const member_pointer*>(thrown);
  return qualifies(handler, from) && same(handler->pointee, from->pointee) && same(handler->context, from->context);
}

}  // namespace

// Types are compared and asked what they take, never destroyed.
#define WASM_TYPE_CLASS(name, takes) [[gnu::weak]] constexpr vtable name = {nullptr, nullptr, {}, {}, takes};
WASM_TYPE_CLASS(class_type, takes_class)
WASM_TYPE_CLASS(class_type_with_base, takes_class)
WASM_TYPE_CLASS(class_type_with_bases, takes_class)
WASM_TYPE_CLASS(enum_type, takes_same)
WASM_TYPE_CLASS(array_type, takes_nothing)
WASM_TYPE_CLASS(function_type, takes_nothing)
WASM_TYPE_CLASS(pointer_type, takes_pointer)
WASM_TYPE_CLASS(member_pointer_type, takes_member_pointer)

}  // namespace wasm::types

extern "C" [[gnu::weak]] void* __dynamic_cast(const void* object, const wasm::types::type* from,
                                              const wasm::types::type* to, long) {
  using namespace wasm::types;
  // In front of each vtable: where the whole object begins, and its type.
  const long* const vtable = *static_cast<const long* const*>(object);
  char* const here = static_cast<char*>(const_cast<void*>(object));
  const part whole{reinterpret_cast<const type*>(vtable[-1]), here + vtable[-2], true};
  cast down{{to}, {from, here, true}};
  walk(whole, find_derived, &down);
  if (down.is_clear()) return down.object;
  search own{from, here}, other{to};
  walk(whole, find, &own);
  walk(whole, find, &other);
  return own.is_clear() && other.is_clear() ? other.object : nullptr;
}
