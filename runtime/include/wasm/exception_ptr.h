// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::exception_ptr: the Error that JavaScript would catch; undefined for none. What JavaScript passes becomes a
/// js::exception.
#pragma once

#include <js/error.h>
#include <wasm/value.h>

#include <exception>

namespace wasm {
namespace thrown {

js::value value_of(const std::exception_ptr& error);
std::exception_ptr pointer_to(js::value&& value);

}  // namespace thrown

template <>
struct convert<std::exception_ptr> {
  using as = js::value;
  static js::value to_js(const std::exception_ptr& error) { return thrown::value_of(error); }
  static std::exception_ptr from_js(js::value value) { return thrown::pointer_to(static_cast<js::value&&>(value)); }
};

}  // namespace wasm
