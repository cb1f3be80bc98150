// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::set_terminate(), and what programs need only if they call it. Weak, as all that stands in for parts of
/// libraries.
#include <wasm/die.h>
#include <wasm/terminate_handler.h>

#include <cstdlib>
#include <utility>

extern "C" {
[[gnu::weak]] extern std::terminate_handler __cxa_terminate_handler;
std::terminate_handler __cxa_terminate_handler = abort;
}

namespace std {

[[gnu::weak]] terminate_handler set_terminate(terminate_handler handler) noexcept {
  return exchange(__cxa_terminate_handler, handler ? handler : abort);
}

}  // namespace std

namespace wasm::detail {

void call_terminate_handler(std::terminate_handler handler) noexcept {
#if __cpp_exceptions
  try {
    handler();
  } catch (...) {
    die("the handler of std::terminate threw an exception");
  }
#else
  handler();
#endif
  die("the handler of std::terminate returned");
}

}  // namespace wasm::detail
