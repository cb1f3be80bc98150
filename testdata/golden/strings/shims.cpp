// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/c_string.h>
#include <wasm/shim.h>
#include <wasm/string.h>

// std::string greet(const std::string& name)
WASM_EXPORT(__wasmbind_export__Z5greetRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z5greetRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE(
    WASM_IN(arg1, const ::std::basic_string<char> &)) {
  WASM_TAKE(arg1, const ::std::basic_string<char> &);
  return ::wasm::result<::std::basic_string<char>>::give(::greet(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5greetRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "greet",
        describe::path(),
        "__wasmbind_export__Z5greetRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE",
        "",
        "0:5:30",
        0,
        describe::list(describe::parameter<const ::std::basic_string<char> &>("name")),
        describe::result<::std::basic_string<char>>())))

// int length(std::string_view text)
WASM_EXPORT(__wasmbind_export__Z6lengthNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE)
::wasm::result<int>::wire __wasmbind_export__Z6lengthNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE(
    WASM_IN(arg1, ::std::basic_string_view<char>)) {
  WASM_TAKE(arg1, ::std::basic_string_view<char>);
  return ::wasm::result<int>::give(::length(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6lengthNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "length",
        describe::path(),
        "__wasmbind_export__Z6lengthNSt3__217basic_string_viewIcNS_11char_traitsIcEEEE",
        "",
        "0:6:22",
        0,
        describe::list(describe::parameter<::std::basic_string_view<char>>("text")),
        describe::result<int>())))

// std::string join(std::string first, std::string second)
WASM_EXPORT(__wasmbind_export__Z4joinNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEES5_)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z4joinNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEES5_(
    WASM_IN(arg1, ::std::basic_string<char>),
    WASM_IN(arg2, ::std::basic_string<char>)) {
  WASM_TAKE(arg1, ::std::basic_string<char>);
  WASM_TAKE(arg2, ::std::basic_string<char>);
  return ::wasm::result<::std::basic_string<char>>::give(::join(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4joinNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEES5_,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "join",
        describe::path(),
        "__wasmbind_export__Z4joinNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEES5_",
        "",
        "0:7:30",
        0,
        describe::list(
            describe::parameter<::std::basic_string<char>>("first"),
            describe::parameter<::std::basic_string<char>>("second")),
        describe::result<::std::basic_string<char>>())))

// const char* same(const char* text)
WASM_EXPORT(__wasmbind_export__Z4samePKc)
::wasm::result<const char *>::wire __wasmbind_export__Z4samePKc(WASM_IN(arg1, const char *)) {
  WASM_TAKE(arg1, const char *);
  return ::wasm::result<const char *>::give(::same(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4samePKc,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "same",
        describe::path(),
        "__wasmbind_export__Z4samePKc",
        "",
        "0:8:30",
        0,
        describe::list(describe::parameter<const char *>("text")),
        describe::result<const char *>())))
