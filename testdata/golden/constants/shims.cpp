// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>
#include <wasm/string.h>

WASM_DESCRIPTOR(
    __wasmbind_describe_tau,
    describe::constant<const double>(
        "tau",
        describe::path(),
        "The circle's constant.",
        "input.cpp:6:42",
        "6.283185307179586"))

WASM_DESCRIPTOR(
    __wasmbind_describe_tenth,
    describe::constant<const float>("tenth", describe::path(), "", "input.cpp:7:41", "0.10000000149011612"))

WASM_DESCRIPTOR(
    __wasmbind_describe_answer,
    describe::constant<const int>("answer", describe::path(), "", "input.cpp:8:39", "42"))

WASM_DESCRIPTOR(
    __wasmbind_describe_yes,
    describe::constant<const bool>("yes", describe::path(), "", "input.cpp:9:40", "true"))

WASM_DESCRIPTOR(
    __wasmbind_describe_big,
    describe::constant<const unsigned long long>(
        "big",
        describe::path(),
        "",
        "input.cpp:10:49",
        "18446744073709551615n"))

WASM_DESCRIPTOR(
    __wasmbind_describe_text,
    describe::constant<const ::std::basic_string_view<char>>(
        "label",
        describe::path(),
        "",
        "input.cpp:11:61",
        "'a \"quoted\" \\\\ text\\n'"))
