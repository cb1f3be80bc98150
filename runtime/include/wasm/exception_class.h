// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What modules have that export exception classes: a thrown exception lives on in a JavaScript object.
#pragma once

#include <wasm/memory.h>
#include <wasm/thrown.h>

#include <exception>

/// What JavaScript does not keep after all.
extern "C" [[gnu::weak]] __attribute__((export_name("__wasmbind_drop_thrown"))) void __wasmbind_drop_thrown(
    unsigned long share) {
  auto* owner = reinterpret_cast<::wasm::detail::shared_owner*>(share);
  owner->destroy(owner);
}

unsigned long wasm::thrown::share_exception(void* object) {
  return detail::share_of::make(
      std::shared_ptr<const volatile void>(object, [held = std::current_exception()](const volatile void*) {}));
}
