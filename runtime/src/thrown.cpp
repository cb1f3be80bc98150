// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exceptions that leave an export: JavaScript catches them, asks what they are, and has them destroyed. Of the module
/// only if something throws: exception_tag.s refers to it.
#if __cpp_exceptions
#include <wasm/die.h>
#include <wasm/js_throw.h>
#include <wasm/stack.h>
#include <wasm/thrown.h>

#include <cstring>
#include <exception>
#include <string>
#include <system_error>

#include "type_info.h"

// What may be thrown is known when the module is linked: types that it does not have are null.
#define WEAK_TYPE(name, symbol) [[gnu::weak]] extern const wasm::types::type name asm(symbol)
WEAK_TYPE(exception_type, "_ZTISt9exception");
WEAK_TYPE(nested_type, "_ZTISt16nested_exception");
WEAK_TYPE(js_type, "_ZTIN2js9exceptionE");
WEAK_TYPE(system_error_type, "_ZTINSt3__212system_errorE");
WEAK_TYPE(string_type, "_ZTINSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE");
WEAK_TYPE(text_type, "_ZTIPKc");
WEAK_TYPE(writable_text_type, "_ZTIPc");

// Of the C++ ABI for exceptions, what no header has.
extern "C" {
struct __cxa_eh_globals {
  void* caught;  ///< what lies in front of the object that the innermost handler has
  unsigned int uncaught;
};
__cxa_eh_globals* __cxa_get_globals();
void _Unwind_DeleteException(void* exception);
// The linker's: where the stack begins, growing down.
extern char __stack_high;
}

namespace wasm::thrown {
namespace {

using types::part;
using types::type;

/// What lies in front of a thrown object: `__cxa_exception` of libc++abi, or, for one that is thrown again while
/// somebody holds it, a `__cxa_dependent_exception` on its own. The tag's argument is the address of `unwind_class`.
struct header {
  const type* what;
  void* of_the_library[10];
  char* primary;  ///< of a dependent one: the thrown object; else how many hold the object
  alignas(16) std::uint64_t unwind_class;
  void* unwind_rest[6];

  static header* around(void* unwind) {
    return reinterpret_cast<header*>(static_cast<char*>(unwind) - offsetof(header, unwind_class));
  }
  bool is_dependent() const { return (unwind_class & 0xff) == 1; }
  char* object() { return is_dependent() ? primary : reinterpret_cast<char*>(this + 1); }
};
static_assert(offsetof(header, unwind_class) == 48 && sizeof(header) == 80);

/// std::nested_exception. Its own functions would make the class part of every module.
struct nested_part {
  const void* vtable;
  void* cause;  ///< all that a std::exception_ptr consists of
};
static_assert(sizeof(nested_part) == sizeof(std::nested_exception));

/// The public part of a type that the module may not have; null if there is none.
template <typename T>
T* part_of(const exception& thrown, const type* wanted) {
  return wanted ? reinterpret_cast<T*>(types::visible_part({thrown.what, thrown.object, true}, wanted)) : nullptr;
}

/// What the thrown value says in words.
void add_message(description& to, const exception& thrown) {
  if (auto* standard = part_of<std::exception>(thrown, &exception_type))
    to.message = standard->what();
  else if (thrown.what == &text_type || thrown.what == &writable_text_type)
    to.message = *reinterpret_cast<const char* const*>(thrown.object);
  if (to.message) {
    to.length = std::strlen(to.message);
  } else if (thrown.what == &string_type) {
    const auto& string = *reinterpret_cast<const std::string*>(thrown.object);
    to.message = string.data();
    to.length = string.size();
  }
}

}  // namespace

exception held_by(void* object) { return {static_cast<header*>(object)[-1].what, static_cast<char*>(object)}; }

const description& describe(const exception& thrown) {
  static constinit description result{};
  result = {};
  result.type = thrown.what->name;
  result.object = thrown.object;
  // JavaScript's own values need no description.
  if (give_value)
    if (auto* value = part_of<const char>(thrown, &js_type)) {
      result.value = 1 + give_value(value);
      return result;
    }
  add_message(result, thrown);
  if (auto* error = part_of<std::system_error>(thrown, &system_error_type)) {
    result.has_code = 1;
    result.code = error->code().value();
  }
  if (auto* nested = part_of<nested_part>(thrown, &nested_type)) result.cause = nested->cause;
  if (share_exception) result.share = share_exception(thrown);
  return result;
}

void visit_parts(const exception& thrown, void (*visit)(const char* type, char* part)) {
  types::walk(
      {thrown.what, thrown.object, true},
      [](void* state, const part& at) {
        if (at.is_public) reinterpret_cast<void (*)(const char*, char*)>(state)(at.what->name, at.object);
      },
      reinterpret_cast<void*>(visit));
}

void trap_for_exception() {
  const __cxa_eh_globals* const state = __cxa_get_globals();
  if (auto* caught = static_cast<header*>(state->caught)) {
    __wasmbind_note_unhandled(&describe({caught->what, caught->object()}));
    __builtin_trap();
  }
  if (state->uncaught != 0) detail::die("std::terminate: an exception left a noexcept function");
}

}  // namespace wasm::thrown

extern "C" {

/// Describes an exception that has left an export.
/// \param exception  the tag's argument
__attribute__((export_name("__wasmbind_thrown"))) const wasm::thrown::description* __wasmbind_thrown(void* exception) {
  auto* header = wasm::thrown::header::around(exception);
  return &wasm::thrown::describe({header->what, header->object()});
}

/// Describes the cause of one that has been described.
__attribute__((export_name("__wasmbind_thrown_cause"))) const wasm::thrown::description* __wasmbind_thrown_cause(
    void* cause) {
  return &wasm::thrown::describe(wasm::thrown::held_by(cause));
}

/// Destroys an exception that has left an export; destroy_thrown.s calls it.
/// \return where the stack ends now that its functions are left
__attribute__((visibility("hidden"))) const void* __wasmbind_end_thrown(void* exception) {
  --__cxa_get_globals()->uncaught;
  _Unwind_DeleteException(exception);
  using wasm::thrown::waiting_stack;
  return waiting_stack ? reinterpret_cast<const void*>(waiting_stack) : &__stack_high;
}
}
#endif
