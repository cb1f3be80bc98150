// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Coroutines that let time pass: `wasm::sleep`, `wasm::yield`.
#pragma once

#include <js/promise.h>

#include <chrono>

#ifdef __wasm__

extern "C" {
/// A promise that settles after so many milliseconds.
__attribute__((import_module("wasmbind_runtime"), import_name("promiseAfter"))) __externref_t
__wasmbind_promise_after(double milliseconds);
/// One that settles when what else is waiting has run.
__attribute__((import_module("wasmbind_runtime"), import_name("promiseOfTurn"))) __externref_t
__wasmbind_promise_of_turn();
}

namespace wasm {

/// Settles after this time.
inline js::promise<void> sleep(std::chrono::duration<double, std::milli> time) {
  return detail::adopt<js::promise<void>>(values::hold(__wasmbind_promise_after(time.count())));
}

/// Lets events, timers and the page's rendering have a turn.
inline js::promise<void> yield() {
  return detail::adopt<js::promise<void>>(values::hold(__wasmbind_promise_of_turn()));
}

}  // namespace wasm

#endif
