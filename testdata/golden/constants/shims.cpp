// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>
#include <wasm/string.h>

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_tau,
    "\n" "input.cpp",
    describe::constant<const double>(
        "tau",
        describe::path(),
        "The circle's constant.",
        "0:6:42",
        "6.283185307179586"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_tenth,
    "\n" "input.cpp",
    describe::constant<const float>("tenth", describe::path(), "", "0:7:41", "0.10000000149011612"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_answer,
    "\n" "input.cpp",
    describe::constant<const int>("answer", describe::path(), "", "0:8:39", "42"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_yes,
    "\n" "input.cpp",
    describe::constant<const bool>("yes", describe::path(), "", "0:9:40", "true"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_big,
    "\n" "input.cpp",
    describe::constant<const unsigned long long>(
        "big",
        describe::path(),
        "",
        "0:10:49",
        "18446744073709551615n"))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_text,
    "\n" "input.cpp",
    describe::constant<const ::std::basic_string_view<char>>(
        "label",
        describe::path(),
        "",
        "0:11:61",
        "'a \"quoted\" \\\\ text\\n'"))
