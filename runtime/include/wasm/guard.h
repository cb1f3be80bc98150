// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What keeps C++ exceptions inside the module: every shim that C++ may throw out of stands between these two. The
/// error is copied, the exception destroyed, and only then does JavaScript throw. Where nothing throws, nothing of it
/// is left.
#pragma once

namespace wasm::thrown {

/// Copies what JavaScript needs to know of the exception that is being handled.
void note() noexcept;
/// Has JavaScript throw what was noted.
[[noreturn]] void leave();

}  // namespace wasm::thrown

#if __cpp_exceptions
#define WASM_TRY try
#define WASM_CATCH          \
  catch (...) {             \
    ::wasm::thrown::note(); \
  }                         \
  ::wasm::thrown::leave();
#else
#define WASM_TRY
#define WASM_CATCH
#endif
