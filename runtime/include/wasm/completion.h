// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::completion<T>`: a promise that C++ settles, for code that calls back.
#pragma once

#include <js/error.h>
#include <js/promise.h>

#include <type_traits>

#ifdef __wasm__

extern "C" __attribute__((import_module("wasmbind_runtime"), import_name("newCompletion"))) __externref_t
__wasmbind_new_completion();

namespace wasm {

/// A promise, and the functions that settle it. Copies settle the same one; the first of them counts.
template <typename T = void>
class completion {
 public:
  completion() : parts_(async::held(__wasmbind_new_completion())) {}

  js::promise<T> promise() const { return parts_.get<js::promise<T>>(js::key<"promise">()); }

  template <typename V = T>
    requires(!std::is_void_v<V>)
  void resolve(const V& value) const {
    parts_.call<void>(js::key<"resolve">(), value);
  }
  void resolve() const
    requires std::is_void_v<T>
  {
    parts_.call<void>(js::key<"resolve">());
  }
  void reject(const js::error& error) const { parts_.call<void>(js::key<"reject">(), error.value()); }

 private:
  js::value parts_;
};

}  // namespace wasm

#endif
