// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

// void print_time()
WASM_EXPORT(__wasmbind_export__Z10print_timev)
void __wasmbind_export__Z10print_timev() {
  ::print_time();
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z10print_timev,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "print_time",
        describe::path(),
        "__wasmbind_export__Z10print_timev",
        "",
        "0:5:23",
        0,
        describe::list(),
        describe::result<void>())))
