// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

// void first()
WASM_EXPORT(__wasmbind_export__Z5firstv_start)
void __wasmbind_export__Z5firstv_start() {
  ::first();
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5firstv_start,
    "\n" "input.cpp",
    describe::start(0, describe::callable(
        "first",
        describe::path(),
        "__wasmbind_export__Z5firstv_start",
        "",
        "0:4:22",
        0,
        describe::list(),
        describe::result<void>())))

// void second()
WASM_EXPORT(__wasmbind_export__ZL6secondv__2e8a116a8e5594a9_start)
void __wasmbind_export__ZL6secondv__2e8a116a8e5594a9_start() {
  ::second();
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZL6secondv__2e8a116a8e5594a9_start,
    "\n" "input.cpp",
    describe::start(1, describe::callable(
        "second",
        describe::path(),
        "__wasmbind_export__ZL6secondv__2e8a116a8e5594a9_start",
        "",
        "0:5:29",
        0,
        describe::list(),
        describe::result<void>())))

// int result()
WASM_EXPORT(__wasmbind_export__Z6resultv)
::wasm::result<int>::wire __wasmbind_export__Z6resultv() {
  return ::wasm::result<int>::give(::result());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6resultv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "result",
        describe::path(),
        "__wasmbind_export__Z6resultv",
        "",
        "0:6:22",
        0,
        describe::list(),
        describe::result<int>())))
