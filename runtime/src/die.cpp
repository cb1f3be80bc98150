// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The last words of a program. What is running does not end: JavaScript catches the trap and never calls the module
/// again.
#include <wasm/abort.h>
#include <wasm/die.h>

extern "C" __attribute__((import_module("wasmbind_runtime"), import_name("noteLastWords"))) void
__wasmbind_note_last_words(const char* message, unsigned long length);

namespace wasm {
namespace {

abort_handler handler = nullptr;
bool dying = false;

}  // namespace

abort_handler set_abort_handler(abort_handler next) noexcept {
  abort_handler before = handler;
  handler = next;
  return before;
}

namespace detail {

void die(const char* message, unsigned long length) noexcept {
  // A handler that fails has nothing to add.
  if (!dying && handler) {
    dying = true;
    handler({message, length});
  }
  __wasmbind_note_last_words(message, length);
  __builtin_trap();
}

}  // namespace detail
}  // namespace wasm
