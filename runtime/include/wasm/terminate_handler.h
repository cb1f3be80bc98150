// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What std::terminate() calls in programs that have set something.
#pragma once

#include <exception>

namespace wasm::detail {

/// Calls a handler, and says so if it comes back. Weak: part of programs only that call std::set_terminate().
[[gnu::weak, noreturn]] void call_terminate_handler(std::terminate_handler handler) noexcept;

}  // namespace wasm::detail
