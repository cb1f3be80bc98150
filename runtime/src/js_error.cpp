// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// js::error, and JavaScript's errors made and thrown by C++.
#include <js/error.h>
#include <wasm/js_throw.h>
#include <wasm/value.h>

namespace js {
namespace {

enum class kind { error, type_error, range_error, syntax_error, reference_error };

value make(kind what, std::string_view message) {
  return wasm::detail::value_access::make(
      wasm::values::hold(__wasmbind_new_error(static_cast<int>(what), message.data(), message.size())));
}

}  // namespace

error::error(std::string_view message) : value_(make(kind::error, message)) {}

std::string error::message() const {
  unsigned long length = __wasmbind_message_of(wasm::detail::reference(wasm::detail::value_access::slot(value_)));
  std::string text(length, '\0');
  __wasmbind_message_into(text.data());
  return text;
}

void throw_error(std::string_view message) { throw_value(make(kind::error, message)); }
void throw_type_error(std::string_view message) { throw_value(make(kind::type_error, message)); }
void throw_range_error(std::string_view message) { throw_value(make(kind::range_error, message)); }
void throw_syntax_error(std::string_view message) { throw_value(make(kind::syntax_error, message)); }
void throw_reference_error(std::string_view message) { throw_value(make(kind::reference_error, message)); }

}  // namespace js
