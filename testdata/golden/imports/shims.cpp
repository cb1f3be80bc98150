// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/import.h>
#include <wasm/optional.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

// void alert(std::string_view text)
WASM_IMPORT(_Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
void __wasmbind_import__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void alert(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  WASM_CALL((__wasmbind_import__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(WASM_GIVE(arg1)), ::wasm::detail::nothing()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "alert",
        describe::path(),
        "_Z5alertNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "0:9:23",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("text")),
        describe::returned<void>())))

// std::string ask(std::string_view question)
WASM_IMPORT(_Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] ::std::basic_string<char> ask(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "prompt",
        describe::path(),
        "_Z3askNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "0:10:40",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("question")),
        describe::returned<::std::basic_string<char>>())))

// std::optional<int> lookup(double key)
WASM_IMPORT(_Z6lookupd)
::wasm::returned<::std::optional<int>>::wire __wasmbind_import__Z6lookupd(WASM_OUT(double));

[[gnu::weak]] ::std::optional<int> lookup(double arg1) {
  WASM_PASS(arg1, double);
  return ::wasm::returned<::std::optional<int>>::take(WASM_CALL(__wasmbind_import__Z6lookupd(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6lookupd,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "lookup",
        describe::path(),
        "_Z6lookupd",
        "",
        "0:11:37",
        0,
        describe::list(describe::passed<double>("key")),
        describe::returned<::std::optional<int>>())))

// void console::log(std::string_view text)
WASM_IMPORT(_ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
void __wasmbind_import__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] void console::log(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  WASM_CALL((__wasmbind_import__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(arg1)), ::wasm::detail::nothing()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "log",
        describe::path("console"),
        "_ZN7console3logENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:13:6",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("text")),
        describe::returned<void>())))

// double Math::larger(double a, double b)
WASM_IMPORT(_ZN4Math6largerEdd)
::wasm::returned<double>::wire __wasmbind_import__ZN4Math6largerEdd(WASM_OUT(double), WASM_OUT(double));

[[gnu::weak]] double Math::larger(double arg1, double arg2) {
  WASM_PASS(arg1, double);
  WASM_PASS(arg2, double);
  return ::wasm::returned<double>::take(WASM_CALL(__wasmbind_import__ZN4Math6largerEdd(WASM_GIVE(arg1), WASM_GIVE(arg2))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN4Math6largerEdd,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "max",
        describe::path("Math"),
        "_ZN4Math6largerEdd",
        "",
        "0:16:30",
        0,
        describe::list(describe::passed<double>("a"), describe::passed<double>("b")),
        describe::returned<double>())))

// double Math::hypot(double a, double b)
WASM_IMPORT(_ZN4Math5hypotEdd)
::wasm::returned<double>::wire __wasmbind_import__ZN4Math5hypotEdd(WASM_OUT(double), WASM_OUT(double));

[[gnu::weak]] double Math::hypot(double arg1, double arg2) noexcept {
  WASM_PASS(arg1, double);
  WASM_PASS(arg2, double);
  return ::wasm::returned<double>::take(WASM_CALL(__wasmbind_import__ZN4Math5hypotEdd(WASM_GIVE(arg1), WASM_GIVE(arg2))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN4Math5hypotEdd,
    "\n" "input.cpp",
    describe::import("", 4352 | describe::throwing, describe::callable(
        "hypot",
        describe::path("Math"),
        "_ZN4Math5hypotEdd",
        "",
        "0:17:24",
        0,
        describe::list(describe::passed<double>("a"), describe::passed<double>("b")),
        describe::returned<double>())))

// double Math::min(const std::vector<double>& numbers)
WASM_IMPORT(_ZN4Math3minERKNSt3__26vectorIdNS0_9allocatorIdEEEE)
::wasm::returned<double>::wire __wasmbind_import__ZN4Math3minERKNSt3__26vectorIdNS0_9allocatorIdEEEE(
    WASM_OUT(const ::std::vector<double> &));

[[gnu::weak]] double Math::min(const ::std::vector<double> & arg1) {
  WASM_PASS(arg1, const ::std::vector<double> &);
  return ::wasm::returned<double>::take(WASM_CALL(__wasmbind_import__ZN4Math3minERKNSt3__26vectorIdNS0_9allocatorIdEEEE(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN4Math3minERKNSt3__26vectorIdNS0_9allocatorIdEEEE,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "min",
        describe::path("Math"),
        "_ZN4Math3minERKNSt3__26vectorIdNS0_9allocatorIdEEEE",
        "",
        "0:18:27",
        2,
        describe::list(describe::passed<const ::std::vector<double> &>("numbers")),
        describe::returned<double>())))

// std::string snippet::shout(std::string_view text)
WASM_IMPORT(_ZN7snippet5shoutENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZN7snippet5shoutENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] ::std::basic_string<char> snippet::shout(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZN7snippet5shoutENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN7snippet5shoutENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("3ed2245bd1caec98", 1024 | describe::throwing, describe::callable(
        "shout",
        describe::path(),
        "_ZN7snippet5shoutENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:26:13",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("text")),
        describe::returned<::std::basic_string<char>>())))

// std::string path::basename(std::string_view file)
WASM_IMPORT(_ZN4path8basenameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE)
::wasm::returned<::std::basic_string<char>>::wire __wasmbind_import__ZN4path8basenameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(
    WASM_OUT(::std::basic_string_view<char>));

[[gnu::weak]] ::std::basic_string<char> path::basename(::std::basic_string_view<char> arg1) {
  WASM_PASS(arg1, ::std::basic_string_view<char>);
  return ::wasm::returned<::std::basic_string<char>>::take(WASM_CALL(__wasmbind_import__ZN4path8basenameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__ZN4path8basenameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::import("node:path", 0 | describe::throwing, describe::callable(
        "basename",
        describe::path(),
        "_ZN4path8basenameENSt3__217basic_string_viewIcNS0_11char_traitsIcEEEE",
        "",
        "0:29:32",
        0,
        describe::list(describe::passed<::std::basic_string_view<char>>("file")),
        describe::returned<::std::basic_string<char>>()), describe::path(), "basename"))

// double run()
WASM_EXPORT(__wasmbind_export__Z3runv)
::wasm::result<double>::wire __wasmbind_export__Z3runv() {
  return ::wasm::result<double>::give(::run());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3runv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "run",
        describe::path(),
        "__wasmbind_export__Z3runv",
        "",
        "0:32:25",
        0,
        describe::list(),
        describe::result<double>())))

// ::js::lazy<::std::optional<::std::basic_string<char>>> storageInfo
WASM_IMPORT(storageInfo)
::wasm::returned<::std::optional<::std::basic_string<char>>>::wire __wasmbind_import_storageInfo();

[[gnu::weak]] constinit ::js::lazy<::std::optional<::std::basic_string<char>>> storageInfo{[]() -> ::std::optional<::std::basic_string<char>> { return ::wasm::returned<::std::optional<::std::basic_string<char>>>::take(WASM_CALL(__wasmbind_import_storageInfo())); }};

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_storageInfo,
    "\n" "input.cpp",
    describe::import("", 6 | describe::throwing, describe::callable(
        "storageInfo",
        describe::path(),
        "storageInfo",
        "",
        "0:20:93",
        0,
        describe::list(),
        describe::returned<::std::optional<::std::basic_string<char>>>()), describe::path("webkit"), ""))

WASM_DESCRIPTOR(
    __wasmbind_describe_snippet_3ed2245bd1caec98,
    describe::snippet(
        "3ed2245bd1caec98",
        describe::list(
            describe::snippet_file("snippet.js", "\n"
            "export function shout(text) {\n"
            "  return text.toUpperCase();\n"
            "}\n"))))
