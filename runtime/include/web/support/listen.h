// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What `on_click(f)` and its kin do.
#pragma once

#include <js/function.h>
#include <web/support/call.h>

#include <string_view>

namespace web::detail {

/// Calls `f` with each event of the type, or without it if it takes none. The page owns `f`: it lives as long as the
/// listener.
template <typename Event, typename F>
void listen(const js::value& target, std::string_view type, F&& f) {
  if constexpr (requires { f(); })
    method<"addEventListener", void, std::string_view, const js::function<void()>&>(target, type, static_cast<F&&>(f));
  else
    method<"addEventListener", void, std::string_view, const js::function<void(Event)>&>(target, type,
                                                                                         static_cast<F&&>(f));
}

}  // namespace web::detail
