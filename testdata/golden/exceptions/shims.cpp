// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <js/error.h>
#include <wasm/c_string.h>
#include <wasm/exception_class.h>
#include <wasm/expected.h>
#include <wasm/import.h>
#include <wasm/shim.h>

template <>
struct wasm::object<::json::ParseError> {
  static constexpr char key[] = "N4json10ParseErrorE";
};

// int ask(int question)
WASM_IMPORT(_Z3aski)
::wasm::returned<int>::wire __wasmbind_import__Z3aski(WASM_OUT(int));

[[gnu::weak]] int ask(int arg1) {
  WASM_PASS(arg1, int);
  return ::wasm::returned<int>::take(WASM_CALL(__wasmbind_import__Z3aski(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3aski,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "ask",
        describe::path(),
        "_Z3aski",
        "",
        "0:17:22",
        0,
        describe::list(describe::passed<int>("question")),
        describe::returned<int>())))

// std::expected<int, js::error> try_asking(int question)
WASM_IMPORT(_Z10try_askingi)
::wasm::returned<::std::expected<int, ::js::error>>::wire __wasmbind_import__Z10try_askingi(WASM_OUT(int));

[[gnu::weak]] ::std::expected<int, ::js::error> try_asking(int arg1) {
  WASM_PASS(arg1, int);
  return ::wasm::returned<::std::expected<int, ::js::error>>::take(WASM_CALL(__wasmbind_import__Z10try_askingi(WASM_GIVE(arg1))));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z10try_askingi,
    "\n" "input.cpp",
    describe::import("", 0 | describe::throwing, describe::callable(
        "ask",
        describe::path(),
        "_Z10try_askingi",
        "",
        "0:18:55",
        0,
        describe::list(describe::passed<int>("question")),
        describe::returned<::std::expected<int, ::js::error>>())))

// int answer(int question)
WASM_EXPORT(__wasmbind_export__Z6answeri)
::wasm::result<int>::wire __wasmbind_export__Z6answeri(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::answer(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6answeri,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "answer",
        describe::path(),
        "__wasmbind_export__Z6answeri",
        "",
        "0:20:22",
        0,
        describe::list(describe::parameter<int>("question")),
        describe::result<int>())))

// std::expected<int, js::error> attempt(int question)
WASM_EXPORT(__wasmbind_export__Z7attempti)
::wasm::result<::std::expected<int, ::js::error>>::wire __wasmbind_export__Z7attempti(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<::std::expected<int, ::js::error>>::give(::attempt(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7attempti,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "attempt",
        describe::path(),
        "__wasmbind_export__Z7attempti",
        "",
        "0:24:48",
        0,
        describe::list(describe::parameter<int>("question")),
        describe::result<::std::expected<int, ::js::error>>())))

// json::ParseError::ParseError(int line)
WASM_EXPORT(__wasmbind_export__ZN4json10ParseErrorC1Ei)
::json::ParseError* __wasmbind_export__ZN4json10ParseErrorC1Ei(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return new ::json::ParseError(arg1.get());
}

// const int line
WASM_EXPORT(__wasmbind_export_N4json10ParseErrorE_line_get)
::wasm::result<::wasm::read_as<const int>>::wire __wasmbind_export_N4json10ParseErrorE_line_get(
    ::json::ParseError* self) {
  return ::wasm::result<::wasm::read_as<const int>>::give(self->line);
}

// what()
WASM_EXPORT(__wasmbind_export_N4json10ParseErrorE_message)
::wasm::result<const char*>::wire __wasmbind_export_N4json10ParseErrorE_message(::json::ParseError* self) {
  return ::wasm::result<const char*>::give(self->what());
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_N4json10ParseErrorE_free)
void __wasmbind_export_N4json10ParseErrorE_free(::json::ParseError* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_N4json10ParseErrorE,
    "\n" "input.cpp",
    describe::class_<::json::ParseError>(
        "N4json10ParseErrorE",
        "ParseError",
        describe::path(),
        "What is wrong with a text, and where.",
        "0:10:24",
        8,
        describe::list(),
        "__wasmbind_export_N4json10ParseErrorE_free",
        "__wasmbind_export_N4json10ParseErrorE_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN4json10ParseErrorC1Ei",
                "",
                "0:12:12",
                0,
                describe::list(describe::parameter<int>("line")),
                describe::result<::json::ParseError>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "line",
                describe::path(),
                "__wasmbind_export_N4json10ParseErrorE_line_get",
                "",
                "0:13:13",
                4,
                describe::list(),
                describe::result<::wasm::read_as<const int>>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "message",
                describe::path(),
                "__wasmbind_export_N4json10ParseErrorE_message",
                "",
                "0:10:24",
                1,
                describe::list(),
                describe::result<const char*>())))))
