// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// C++ exceptions on their way out: what JavaScript gets to know of them.
///
/// The types of exceptions are there with and without RTTI, in the layout of the Itanium C++ ABI: a type has a name and
/// its bases. So nothing has to be thrown again to see what it is.
#if __cpp_exceptions
#include <cxxabi.h>
#include <wasm/guard.h>
#include <wasm/js_throw.h>
#include <wasm/thrown.h>

#include <cstring>
#include <exception>
#include <string>
#include <system_error>

extern "C" {
// Vtables of the classes that types are objects of.
extern const void* _ZTVN10__cxxabiv120__si_class_type_infoE[];
extern const void* _ZTVN10__cxxabiv121__vmi_class_type_infoE[];
}

namespace wasm::thrown {
namespace {

struct type {
  const void* const* vtable;
  const char* name;

  bool is(const char* mangled) const { return std::strcmp(name, mangled) == 0; }
};
struct with_base : type {
  const type* base;
};
struct with_bases : type {
  std::uint32_t flags, count;
  struct entry {
    const type* base;
    long offset_and_flags;  ///< bit 0: virtual, bit 1: public; the rest: where it lies
  } bases[1];               // as many as `count` says
};

/// What is known of one exception while it is looked at.
struct finding {
  std::exception* exception = nullptr;
  std::system_error* system_error = nullptr;
  std::nested_exception* nested = nullptr;
  void* js_exception = nullptr;
};

char* base_of(char* object, const with_bases::entry& entry) {
  long offset = entry.offset_and_flags >> 8;
  if ((entry.offset_and_flags & 1) != 0) offset = *reinterpret_cast<long*>(*reinterpret_cast<char**>(object) + offset);
  return object + offset;
}

/// Writes the type and all its public bases, most derived first, each with the address of that part of the object.
void walk(writer& to, const type* what, char* object, finding& found) {
  to.raw(true);
  write_text(to, what->name, std::strlen(what->name));
  to.raw(object);
  if (what->is("St9exception")) found.exception = reinterpret_cast<std::exception*>(object);
  if (what->is("St16nested_exception")) found.nested = reinterpret_cast<std::nested_exception*>(object);
  if (what->is("N2js9exceptionE") && !found.js_exception) found.js_exception = object;
  if (what->is(system_error_name)) found.system_error = reinterpret_cast<std::system_error*>(object);
  if (what->vtable == _ZTVN10__cxxabiv120__si_class_type_infoE + 2) {
    walk(to, static_cast<const with_base*>(what)->base, object, found);
  } else if (what->vtable == _ZTVN10__cxxabiv121__vmi_class_type_infoE + 2) {
    const auto* many = static_cast<const with_bases*>(what);
    for (std::uint32_t i = 0; i < many->count; ++i)
      if ((many->bases[i].offset_and_flags & 2) != 0)
        walk(to, many->bases[i].base, base_of(object, many->bases[i]), found);
  }
}

/// What the thrown value says in words.
void write_message(writer& to, const type* what, const char* object, const finding& found) {
  const char* text = nullptr;
  if (found.exception)
    text = found.exception->what();
  else if (what->is("PKc") || what->is("Pc"))
    text = *reinterpret_cast<const char* const*>(object);
  if (text) return write_text(to, text, std::strlen(text));
  if (what->is(string_name)) {
    const auto& string = *reinterpret_cast<const std::string*>(object);
    return write_text(to, string.data(), string.size());
  }
  to.u32(0xffff'ffff);
}

/// Asking for the exception counts as a use of it.
struct holder {
  void* object;
  ~holder() { __cxxabiv1::__cxa_decrement_exception_refcount(object); }
};

/// The exception that is being handled.
void write_current(writer& to, bool outermost) {
  const type* what = reinterpret_cast<const type*>(__cxxabiv1::__cxa_current_exception_type());
  auto* object = static_cast<char*>(__cxxabiv1::__cxa_current_primary_exception());
  holder held{object};
  finding found;
  walk(to, what, object, found);
  to.raw(false);
  // JavaScript's own values need no description.
  if (outermost && found.js_exception && keep_value) return keep_value(found.js_exception);
  const bool is_value = found.js_exception && give_value;
  to.raw(is_value);
  if (is_value) return to.u32(give_value(found.js_exception));
  write_message(to, what, object, found);
  to.bytes(object, 8);  // numbers: there is at least so much behind every exception
  to.raw(found.system_error != nullptr);
  if (found.system_error) to.u32(static_cast<std::uint32_t>(found.system_error->code().value()));
  to.raw(share_exception ? share_exception(object) : 0ul);
  std::exception_ptr cause;
  if (found.nested) cause = found.nested->nested_ptr();
  to.raw(cause != nullptr);
  if (cause) {
    try {
      std::rethrow_exception(cause);
    } catch (...) {
      write_current(to, false);
    }
  }
}

[[clang::no_destroy]] constinit writer bytes;

}  // namespace

void note() noexcept {
  bytes.rewind();
  write_current(bytes, true);
}

const void* noted() { return bytes.data(); }

void leave() {
  // This function's own frame, and that of the shim that calls it, go with the error.
  leave_stack();
  if (throw_value) throw_value();
  __wasmbind_throw_error(bytes.data());
}

void note_unhandled() {
  note();
  __wasmbind_note_unhandled(bytes.data());
  __builtin_trap();
}

}  // namespace wasm::thrown
#endif
