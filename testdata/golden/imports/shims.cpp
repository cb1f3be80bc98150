// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/import.h>
#include <wasm/optional.h>
#include <wasm/shim.h>
#include <wasm/string.h>

// void alert(std::string_view text)
WASM_IMPORT(_Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
void __wasmbind_import__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void alert(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  __wasmbind_import__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(WASM_GIVE(arg1));
}

WASM_DESCRIPTOR(
    __wasmbind_describe__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    describe::import("", 0, describe::callable(
        "alert",
        describe::path(),
        "_Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "input.cpp:6:23",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("text")),
        describe::returned<void>())))

// std::string ask(std::string_view question)
WASM_IMPORT(_Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] ::std::basic_string<char> ask(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  return ::wasm::returned<::std::basic_string<char>>::take(__wasmbind_import__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(WASM_GIVE(arg1)));
}

WASM_DESCRIPTOR(
    __wasmbind_describe__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    describe::import("", 0, describe::callable(
        "prompt",
        describe::path(),
        "_Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "input.cpp:7:40",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("question")),
        describe::returned<::std::basic_string<char>>())))

// std::optional<int> lookup(double key)
WASM_IMPORT(_Z6lookupd)
::wasm::returned<::std::optional<int>>::wire __wasmbind_import__Z6lookupd(WASM_OUT(double));

[[gnu::weak]] ::std::optional<int> lookup(double arg1) {
  WASM_PASS(arg1, double);
  return ::wasm::returned<::std::optional<int>>::take(__wasmbind_import__Z6lookupd(WASM_GIVE(arg1)));
}

WASM_DESCRIPTOR(
    __wasmbind_describe__Z6lookupd,
    describe::import("", 0, describe::callable(
        "lookup",
        describe::path(),
        "_Z6lookupd",
        "",
        "input.cpp:8:37",
        0,
        describe::list(describe::passed<double>("key")),
        describe::returned<::std::optional<int>>())))

// void console::log(std::string_view text)
WASM_IMPORT(_ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
void __wasmbind_import__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void console::log(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  __wasmbind_import__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(arg1));
}

WASM_DESCRIPTOR(
    __wasmbind_describe__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    describe::import("", 0, describe::callable(
        "log",
        describe::path("console"),
        "_ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "input.cpp:10:6",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("text")),
        describe::returned<void>())))

// double Math::larger(double a, double b)
WASM_IMPORT(_ZN4Math6largerEdd)
::wasm::returned<double>::wire __wasmbind_import__ZN4Math6largerEdd(WASM_OUT(double), WASM_OUT(double));

[[gnu::weak]] double Math::larger(double arg1, double arg2) {
  WASM_PASS(arg1, double);
  WASM_PASS(arg2, double);
  return ::wasm::returned<double>::take(__wasmbind_import__ZN4Math6largerEdd(WASM_GIVE(arg1), WASM_GIVE(arg2)));
}

WASM_DESCRIPTOR(
    __wasmbind_describe__ZN4Math6largerEdd,
    describe::import("", 0, describe::callable(
        "max",
        describe::path("Math"),
        "_ZN4Math6largerEdd",
        "",
        "input.cpp:13:30",
        0,
        describe::list(describe::passed<double>("a"), describe::passed<double>("b")),
        describe::returned<double>())))

// double run()
WASM_EXPORT(__wasmbind_export__Z3runv)
::wasm::result<double>::wire __wasmbind_export__Z3runv() {
  return ::wasm::result<double>::give(::run());
}

WASM_DESCRIPTOR(
    __wasmbind_describe__Z3runv,
    describe::function(describe::callable(
        "run",
        describe::path(),
        "__wasmbind_export__Z3runv",
        "",
        "input.cpp:16:25",
        0,
        describe::list(),
        describe::result<double>())))
