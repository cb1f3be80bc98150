// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Waiting for an atomic variable, in a program with one thread: nobody can change it meanwhile. The C++ library would
/// look again and again. Its own functions are in one object, which is left out if all that a program needs of it is
/// here.
#include <__config>
#if _LIBCPP_HAS_THREADS
#include <time.h>
#include <wasm/die.h>

#include <atomic>
#include <cstdint>

namespace {

[[noreturn]] void deadlock() {
  wasm::detail::die("deadlock: a value is waited for, and there is no other thread that could change it");
}

void sleep_for(std::uint64_t nanoseconds) {
  const timespec time = {static_cast<time_t>(nanoseconds / 1'000'000'000),
                         static_cast<long>(nanoseconds % 1'000'000'000)};
  nanosleep(&time, nullptr);
}

}  // namespace

_LIBCPP_BEGIN_NAMESPACE_STD

__cxx_contention_t __atomic_monitor_global(void const*) noexcept { return 0; }
void __atomic_wait_global_table(void const*, __cxx_contention_t) noexcept { deadlock(); }
void __atomic_wait_global_table_with_timeout(void const*, __cxx_contention_t, std::uint64_t time) noexcept {
  sleep_for(time);
}
void __atomic_notify_one_global_table(void const*) noexcept {}
void __atomic_notify_all_global_table(void const*) noexcept {}

#define WASM_ATOMIC_OF_SIZE(size)                                                                       \
  template <>                                                                                           \
  void __atomic_wait_native<size>(void const*, void const*) noexcept {                                  \
    deadlock();                                                                                         \
  }                                                                                                     \
  template <>                                                                                           \
  void __atomic_wait_native_with_timeout<size>(void const*, void const*, std::uint64_t time) noexcept { \
    sleep_for(time);                                                                                    \
  }                                                                                                     \
  template <>                                                                                           \
  void __atomic_notify_one_native<size>(void const*) noexcept {}                                        \
  template <>                                                                                           \
  void __atomic_notify_all_native<size>(void const*) noexcept {}
WASM_ATOMIC_OF_SIZE(4)
WASM_ATOMIC_OF_SIZE(8)
#undef WASM_ATOMIC_OF_SIZE

_LIBCPP_END_NAMESPACE_STD
#endif
