// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which handlers take thrown pointers. Of the module only if it knows the type of one; weak, like all of
/// type_info.cpp.
#include <cstring>

#include "type_info.h"

namespace wasm::types {
namespace {

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

WASM_TYPE_CLASS(pointer_type, takes_pointer)
WASM_TYPE_CLASS(member_pointer_type, takes_member_pointer)

}  // namespace wasm::types
