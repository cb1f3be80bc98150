// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Coroutines whose result is a JavaScript promise: the part that does not depend on their types.
///
/// A coroutine runs until it awaits a promise. JavaScript awaits that and resumes the coroutine with what has come of
/// it, until the coroutine ends. The frame frees itself then.
#pragma once

#include <js/value.h>
#include <wasm/coroutine_count.h>
#include <wasm/lasting.h>

#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>
#if __cpp_exceptions
#include <wasm/exception_ptr.h>
#endif

#define WASM_ASYNC_IMPORT(name) __attribute__((import_module("wasmbind_runtime"), import_name(name)))
extern "C" {
/// Awaits the promise, then resumes the coroutine, and so on. \return the promise of the coroutine's result
WASM_ASYNC_IMPORT("driveCoroutine") __externref_t __wasmbind_drive(void* frame, __externref_t awaited);
/// What the coroutine that JavaScript has resumed ends with.
WASM_ASYNC_IMPORT("endCoroutine") void __wasmbind_finish(__externref_t value);
WASM_ASYNC_IMPORT("endCoroutineWithNumber") void __wasmbind_finish_number(double value);
WASM_ASYNC_IMPORT("failCoroutine") void __wasmbind_fail(__externref_t error);
/// The promise of one that ends before it has awaited anything.
WASM_ASYNC_IMPORT("resolvedPromise") __externref_t __wasmbind_resolved(__externref_t value);
WASM_ASYNC_IMPORT("resolvedNumberPromise") __externref_t __wasmbind_resolved_number(double value);
WASM_ASYNC_IMPORT("rejectedPromise") __externref_t __wasmbind_rejected(__externref_t error);
/// The value of a number.
WASM_ASYNC_IMPORT("numberValue") __externref_t __wasmbind_number_value(double value);
}
#undef WASM_ASYNC_IMPORT

namespace wasm::async {

inline __externref_t reference_to(const js::value& value) {
  return detail::reference(detail::value_access::slot(value));
}
inline js::value held(__externref_t reference) { return detail::value_access::make(values::hold(reference)); }

/// What an awaiter takes besides values: numbers as they are, and errors as a result.
enum takes : std::uint8_t { takes_values = 0, takes_numbers = 1, takes_errors = 2 };

// What passes between a coroutine that stops or goes on and whoever has resumed it. Each is read at once.

/// No slot: the coroutine that has returned does not await anything.
inline constexpr std::uint32_t nothing = ~0U;
/// The slot of what the coroutine awaits that has just stopped.
inline constinit std::uint32_t awaited = nothing;
/// The coroutine that goes on next, in place of the one that has just stopped.
inline constinit void* ready = nullptr;

/// What has come of what was awaited: a value or an error in a slot, or a number.
inline constinit std::uint32_t arrived = values::undefined_slot;
inline constinit double arrived_number = 0;
enum class arrival : std::uint8_t { value, error, number };
inline constinit arrival arrived_as = arrival::value;

/// The promise of a coroutine that ends while its caller waits for it.
struct outcome {
  std::uint32_t promise = 0;  ///< a slot
};

/// A coroutine that has a promise.
class root {
 public:
  root() { ++coroutine_count; }
  root(const root&) = delete;
  root& operator=(const root&) = delete;
  ~root() { --coroutine_count; }

  void finish(double number) {
    if (out_)
      out_->promise = values::hold(__wasmbind_resolved_number(number));
    else
      __wasmbind_finish_number(number);
  }
  void finish(const js::value& value) {
    if (out_)
      out_->promise = values::hold(__wasmbind_resolved(reference_to(value)));
    else
      __wasmbind_finish(reference_to(value));
  }
  void fail(const js::value& error) {
    if (out_)
      out_->promise = values::hold(__wasmbind_rejected(reference_to(error)));
    else
      __wasmbind_fail(reference_to(error));
  }
  void fail() {
#if __cpp_exceptions
    fail(thrown::value_of(std::current_exception()));
#else
    std::terminate();
#endif
  }

  outcome* out_ = nullptr;      ///< while the caller waits
  void* innermost_ = nullptr;   ///< the coroutine that goes on when something has arrived: this one, or a task
  takes takes_ = takes_values;  ///< what that one takes
  lasting_share arguments_;
};

/// Resumes a coroutine, and after it those that go on in its place. They do not resume each other: the stack would
/// grow.
inline void run(void* coroutine) {
  while (coroutine) {
    std::coroutine_handle<>::from_address(coroutine).resume();
    coroutine = std::exchange(ready, nullptr);
  }
}

/// Stops a coroutine until what is in the slot is there.
inline void wait(root& of, std::coroutine_handle<> coroutine, std::uint32_t slot, takes what) {
  of.innermost_ = coroutine.address();
  of.takes_ = what;
  awaited = slot;
}

/// \return what to await next; null when the coroutine has ended
inline __externref_t go_on(root& coroutine) {
  run(coroutine.innermost_);
  const std::uint32_t slot = std::exchange(awaited, nothing);
  return slot == nothing ? __builtin_wasm_ref_null_extern() : detail::reference(slot);
}

inline root& root_at(void* address) { return *static_cast<root*>(address); }

/// Goes on with what was awaited, or with the error that has come of it.
template <typename = void>
[[clang::export_name("__wasmbind_resume")]] __externref_t resume(void* address, __externref_t value, int is_error) {
  root& coroutine = root_at(address);
#if !__cpp_exceptions
  if (is_error && (coroutine.takes_ & takes_errors) == 0) {
    __wasmbind_fail(value);
    std::coroutine_handle<root>::from_promise(coroutine).destroy();
    return __builtin_wasm_ref_null_extern();
  }
#endif
  arrived = values::lend(value);
  arrived_as = is_error ? arrival::error : arrival::value;
  return go_on(coroutine);
}

template <typename = void>
[[clang::export_name("__wasmbind_resume_number")]] __externref_t resume_number(void* address, double number) {
  root& coroutine = root_at(address);
  if ((coroutine.takes_ & takes_numbers) == 0) return resume<>(address, __wasmbind_number_value(number), 0);
  arrived_number = number;
  arrived_as = arrival::number;
  return go_on(coroutine);
}

}  // namespace wasm::async
