// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdio>
#include <ctime>

[[wasm::export]] void print_time() { std::printf("%ld\n", static_cast<long>(std::time(nullptr))); }
