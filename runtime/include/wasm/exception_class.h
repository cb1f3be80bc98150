// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What modules have that export exception classes: a thrown exception lives on in a JavaScript object.
#pragma once

#include <cxxabi.h>
#include <wasm/memory.h>
#include <wasm/thrown.h>

/// What JavaScript does not keep after all.
extern "C" [[gnu::weak]] __attribute__((export_name("__wasmbind_drop_thrown"))) void __wasmbind_drop_thrown(
    unsigned long share) {
  auto* owner = reinterpret_cast<::wasm::detail::shared_owner*>(share);
  owner->destroy(owner);
}

/// Tells JavaScript of a part of the exception that it is going to have an object for: the first of an exported class.
/// \return whether it is one
extern "C" __attribute__((import_module("wasmbind_runtime"), import_name("notePart"))) bool __wasmbind_note_part(
    const char* type, char* part);

namespace wasm::thrown {

/// Keeps an exception.
class kept {
 public:
  explicit kept(void* object) : object_(object) { __cxxabiv1::__cxa_increment_exception_refcount(object); }
  kept(kept&& other) noexcept : object_(other.object_) { other.object_ = nullptr; }
  kept& operator=(kept&&) = delete;
  ~kept() { __cxxabiv1::__cxa_decrement_exception_refcount(object_); }

 private:
  void* object_;
};

unsigned long share_exception(const exception& thrown) {
  static bool is_exported;
  is_exported = false;
  visit_parts(thrown,
              [](const char* type, char* part) { is_exported = is_exported || __wasmbind_note_part(type, part); });
  if (!is_exported) return 0;
  return detail::share_of::make(
      std::shared_ptr<const volatile void>(thrown.object, [held = kept(thrown.object)](const volatile void*) {}));
}

}  // namespace wasm::thrown
