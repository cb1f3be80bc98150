// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::function: calls a JavaScript function, or is called by one.
#pragma once

#include <wasm/js_function.h>

#include <functional>

namespace wasm {

template <typename R, typename... A>
struct convert<std::function<R(A...)>> {
  using as = js::function<R(A...)>;
  using value_type = std::function<R(A...)>;

  /// What has come from JavaScript goes back as what it was, where run-time type information tells.
  static as to_js(const value_type& value) {
    if (!value) return {};
#if __has_feature(cxx_rtti)
    if (const as* function = value.template target<as>()) return *function;
#endif
    return as(value);
  }
  static value_type from_js(as function) { return function; }
};

}  // namespace wasm
