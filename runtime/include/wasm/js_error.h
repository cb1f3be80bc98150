// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How js::error crosses: as the value that it holds.
#pragma once

#include <js/error.h>
#include <wasm/value.h>

namespace wasm {

template <>
struct convert<js::error> {
  using as = js::value;
  static const js::value& to_js(const js::error& error) { return error.value(); }
  static js::error from_js(js::value thrown) { return js::error(static_cast<js::value&&>(thrown)); }
};

}  // namespace wasm
