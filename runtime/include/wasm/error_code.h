// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::error_code: an Error, or undefined when it says success. From C++ to JavaScript only.
#pragma once

#include <wasm/error.h>

#include <string>
#include <system_error>

namespace wasm {

template <>
struct convert<std::error_code> {
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = describe::type(abi::type::optional, describe::type(abi::type::error));

  static void write(writer& to, const std::error_code& code) {
    to.raw(static_cast<bool>(code));
    if (!code) return;
    const char* category = code.category().name();
    detail::write_error(to, {category, __builtin_strlen(category)}, code.message().c_str(), code.value());
  }
};

}  // namespace wasm
