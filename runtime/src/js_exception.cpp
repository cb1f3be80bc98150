// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// js::exception, and its way out of the module: JavaScript throws the very value that it holds.
#include <js/error.h>
#include <stdlib.h>
#include <wasm/caught.h>
#include <wasm/js_throw.h>
#include <wasm/thrown.h>
#include <wasm/value.h>

namespace {

using wasm::detail::value_access;

/// What the error that is leaving C++ holds, if it holds something.
std::uint32_t leaving = 0;
bool leaves = false;

}  // namespace

namespace js {

exception& exception::operator=(const exception& other) noexcept {
  value_ = other.value_;
  free(message_);
  message_ = nullptr;
  return *this;
}

exception::~exception() { free(message_); }

const char* exception::what() const noexcept {
  if (!message_) {
    unsigned long length = __wasmbind_message_of(wasm::detail::reference(value_access::slot(value_)));
    auto* text = static_cast<char*>(malloc(length + 1));
    if (!text) return "a JavaScript value was thrown";
    __wasmbind_message_into(text);
    text[length] = '\0';
    message_ = text;
  }
  return message_;
}

void throw_value(value thrown) {
#if __cpp_exceptions
  throw exception(static_cast<value&&>(thrown));
#else
  wasm::thrown::leave_stack();
  std::uint32_t slot = value_access::give(thrown);
  __externref_t reference = wasm::detail::reference(slot);
  wasm::values::drop(slot);
  __wasmbind_throw_value(reference);
#endif
}

}  // namespace js

namespace wasm::thrown {

void keep_value(void* exception) {
  js::value copy = static_cast<js::exception*>(exception)->value();
  leaving = value_access::give(copy);
  leaves = true;
}

std::uint32_t give_value(void* exception) {
  (void)&detail::take_element<>;
  js::value copy = static_cast<js::exception*>(exception)->value();
  return value_access::give(copy);
}

void throw_value() {
  if (!leaves) return;
  leaves = false;
  __externref_t value = detail::reference(leaving);
  values::drop(leaving);
  __wasmbind_throw_value(value);
}

#if __cpp_exceptions
void throw_caught() {
  std::uint32_t slot = caught;
  caught = 0;
  throw js::exception(value_access::make(slot));
}
#endif

}  // namespace wasm::thrown
