// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which handler takes a thrown object, and dynamic_cast. The language support library has the same in ten times the
/// code, all of which its vtables bring into each module that knows a type. Weak, for programs that bring that library
/// in by other names.
#include "type_info.h"

#include <cstring>

namespace wasm::types {

// Few programs have classes with several bases; without them this is null, and the way through such bases is left out.
[[gnu::weak]] extern const vtable class_type_with_bases;

void walk(const part& at, void (*visit)(void*, const part&), void* state) {
  visit(state, at);
  if (is_a(at.what, class_type_with_base))
    return walk({static_cast<const with_base*>(at.what)->base, at.object, at.is_public}, visit, state);
  if (!&class_type_with_bases || !is_a(at.what, class_type_with_bases)) return;
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

}  // namespace

[[gnu::noinline]] char* visible_part(const part& whole, const type* wanted) {
  search found{wanted};
  walk(whole, find, &found);
  return found.is_public ? found.object : nullptr;
}

namespace {

void find_derived(void* state, const part& at) {
  auto& self = *static_cast<cast*>(state);
  if (!same(at.what, self.wanted)) return;
  search base{self.from.what, self.from.object};
  walk({at.what, at.object, true}, find, &base);
  if (base.count != 0) self.note(at.object, base.is_public);
}

// What handlers take; see vtable::takes.

bool takes_same(const type* handler, const type* thrown, char*&) { return same(handler, thrown); }

bool takes_nothing(const type*, const type*, char*&) { return false; }

}  // namespace

bool takes_class(const type* handler, const type* thrown, char*& object) {
  search base{handler};
  walk({thrown, object, true}, find, &base);
  if (!base.is_clear()) return false;
  if (object) object = base.object;
  return true;
}

WASM_TYPE_CLASS(class_type, takes_class)
WASM_TYPE_CLASS(class_type_with_base, takes_class)
WASM_TYPE_CLASS(enum_type, takes_same)
WASM_TYPE_CLASS(array_type, takes_nothing)
WASM_TYPE_CLASS(function_type, takes_nothing)

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
