// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exceptions that cross as values.
#if __cpp_exceptions
#include <wasm/exception_ptr.h>
#include <wasm/js_throw.h>
#include <wasm/thrown.h>

namespace wasm::thrown {

using detail::value_access;

js::value value_of(const std::exception_ptr& error) {
  if (!error) return js::undefined;
  // All that a std::exception_ptr consists of is the address of the object.
  static_assert(sizeof error == sizeof(void*));
  const exception thrown = held_by(*reinterpret_cast<void* const*>(&error));
  return value_access::make(values::hold(__wasmbind_read_thrown(&describe(thrown))));
}

std::exception_ptr pointer_to(js::value&& value) {
  if (value.is_null() || value.is_undefined()) return nullptr;
  return std::make_exception_ptr(js::exception(static_cast<js::value&&>(value)));
}

}  // namespace wasm::thrown
#endif
