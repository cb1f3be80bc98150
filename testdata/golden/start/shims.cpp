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

WASM_DESCRIPTOR(
    __wasmbind_describe__Z5firstv_start,
    describe::start(0, describe::callable(
        "first",
        describe::path(),
        "__wasmbind_export__Z5firstv_start",
        "",
        "input.cpp:4:22",
        0,
        describe::list(),
        describe::result<void>())))

// void second()
WASM_EXPORT(__wasmbind_export__ZL6secondv__input_2ecpp_start)
void __wasmbind_export__ZL6secondv__input_2ecpp_start() {
  ::second();
  return;
}

WASM_DESCRIPTOR(
    __wasmbind_describe__ZL6secondv__input_2ecpp_start,
    describe::start(1, describe::callable(
        "second",
        describe::path(),
        "__wasmbind_export__ZL6secondv__input_2ecpp_start",
        "",
        "input.cpp:5:29",
        0,
        describe::list(),
        describe::result<void>())))

// int result()
WASM_EXPORT(__wasmbind_export__Z6resultv)
::wasm::result<int>::wire __wasmbind_export__Z6resultv() {
  return ::wasm::result<int>::give(::result());
}

WASM_DESCRIPTOR(
    __wasmbind_describe__Z6resultv,
    describe::function(describe::callable(
        "result",
        describe::path(),
        "__wasmbind_export__Z6resultv",
        "",
        "input.cpp:6:22",
        0,
        describe::list(),
        describe::result<int>())))
