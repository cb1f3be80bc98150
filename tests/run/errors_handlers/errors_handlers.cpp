// SPDX-License-Identifier: MIT OR Apache-2.0
// The handlers of the standard library. Programs that set none go without the code that calls them: see
// errors_terminated.
#include <cstdlib>
#include <exception>
#include <new>
#include <string_view>

[[wasm::import]] void say(std::string_view text);

[[wasm::export]] void terminateWith(std::string_view handler) {
  if (handler == "returns") std::set_terminate([] { say("called"); });
  if (handler == "aborts") std::set_terminate([] { std::abort(); });
#if __cpp_exceptions
  if (handler == "throws") std::set_terminate([] { throw 5; });
#else
  if (handler == "throws") std::set_terminate(nullptr);
#endif
  std::terminate();
}

[[wasm::export]] bool setsAndGets() {
  const std::terminate_handler before = std::get_terminate();
  const auto mine = [] { std::abort(); };
  const bool gave = std::set_terminate(mine) == before;
  return gave && std::get_terminate() == static_cast<std::terminate_handler>(mine) &&
         std::set_terminate(before) == mine;
}

/// The handler for missing memory gives up the second time.
[[wasm::export]] int handlerCalls() {
  static int calls = 0;
  std::set_new_handler([] {
    if (++calls == 2) std::set_new_handler(nullptr);
  });
#if __cpp_exceptions
  try {
    ::operator delete(::operator new(0xf0000000));
  } catch (const std::bad_alloc&) {
  }
#else
  calls = std::get_new_handler() ? 2 : 0;
#endif
  return calls;
}
