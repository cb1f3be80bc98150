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

#include "type_info.h"

namespace wasm::thrown {
namespace {

using types::part;
using types::type;

bool is(const type* what, const char* mangled) { return std::strcmp(what->name, mangled) == 0; }

/// What is known of one exception while it is looked at.
struct finding {
  std::exception* exception = nullptr;
  std::system_error* system_error = nullptr;
  std::nested_exception* nested = nullptr;
  void* js_exception = nullptr;
};

/// What walk() hands on.
struct description {
  writer& to;
  finding& found;
};

/// Writes a type and the address of that part of the object.
void describe(void* state, const part& at) {
  if (!at.is_public) return;
  auto& [to, found] = *static_cast<description*>(state);
  to.raw(true);
  write_text(to, at.what->name, std::strlen(at.what->name));
  to.raw(at.object);
  if (is(at.what, "St9exception")) found.exception = reinterpret_cast<std::exception*>(at.object);
  if (is(at.what, "St16nested_exception")) found.nested = reinterpret_cast<std::nested_exception*>(at.object);
  if (is(at.what, "N2js9exceptionE") && !found.js_exception) found.js_exception = at.object;
  if (is(at.what, system_error_name)) found.system_error = reinterpret_cast<std::system_error*>(at.object);
}

/// What the thrown value says in words.
void write_message(writer& to, const type* what, const char* object, const finding& found) {
  const char* text = nullptr;
  if (found.exception)
    text = found.exception->what();
  else if (is(what, "PKc") || is(what, "Pc"))
    text = *reinterpret_cast<const char* const*>(object);
  if (text) return write_text(to, text, std::strlen(text));
  if (is(what, string_name)) {
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
  description description{to, found};
  types::walk({what, object, true}, describe, &description);
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
