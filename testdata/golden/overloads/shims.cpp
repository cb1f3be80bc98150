// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>
#include <wasm/string.h>

// int area(int side)
WASM_EXPORT(__wasmbind_export__Z4areai)
::wasm::result<int>::wire __wasmbind_export__Z4areai(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::area(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4areai,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "area",
        describe::path(),
        "__wasmbind_export__Z4areai",
        "Of a square.",
        "0:5:22",
        0,
        describe::list(describe::parameter<int>("side")),
        describe::result<int>())))

// int area(int width, int height)
WASM_EXPORT(__wasmbind_export__Z4areaii)
::wasm::result<int>::wire __wasmbind_export__Z4areaii(WASM_IN(arg1, int), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, int);
  return ::wasm::result<int>::give(::area(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4areaii,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "area",
        describe::path(),
        "__wasmbind_export__Z4areaii",
        "Of a rectangle.",
        "0:7:22",
        0,
        describe::list(describe::parameter<int>("width"), describe::parameter<int>("height")),
        describe::result<int>())))

// int area(std::string_view text)
WASM_EXPORT(__wasmbind_export__Z4areaNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
::wasm::result<int>::wire __wasmbind_export__Z4areaNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_IN(arg1, ::std::basic_string_view<char>)) {
  WASM_TAKE(arg1, ::std::basic_string_view<char>);
  return ::wasm::result<int>::give(::area(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4areaNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "area",
        describe::path(),
        "__wasmbind_export__Z4areaNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "0:8:22",
        0,
        describe::list(describe::parameter<::std::basic_string_view<char>>("text")),
        describe::result<int>())))
