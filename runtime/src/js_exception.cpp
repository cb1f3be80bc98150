// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// js::exception, and its way out of the module: JavaScript throws the very value that it holds.
#include <js/error.h>
#include <stdlib.h>
#include <wasm/caught.h>
#include <wasm/js_throw.h>
#include <wasm/thrown.h>
#include <wasm/value.h>

using wasm::detail::value_access;

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
  (void)&wasm::detail::reset_stack<>;
  std::uint32_t slot = value_access::give(thrown);
  __externref_t reference = wasm::detail::reference(slot);
  wasm::values::drop(slot);
  __wasmbind_throw_value(reference);
#endif
}

}  // namespace js

namespace wasm::thrown {

std::uint32_t give_value(const char* exception) {
  (void)&detail::take_element<>;
  js::value copy = reinterpret_cast<const js::exception*>(exception)->value();
  return value_access::give(copy);
}

#if __cpp_exceptions
void throw_caught() {
  std::uint32_t slot = caught;
  caught = 0;
  throw js::exception(value_access::make(slot));
}
#endif

}  // namespace wasm::thrown
