// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

// int divide(int a, int b)
WASM_EXPORT(__wasmbind_export__Z6divideii)
::wasm::result<int>::wire __wasmbind_export__Z6divideii(WASM_IN(arg1, int), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, int);
  return ::wasm::result<int>::give(::divide(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6divideii,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "divide",
        describe::path(),
        "__wasmbind_export__Z6divideii",
        "\\brief Divides two numbers.\n"
        "\n"
        " Rounds *towards* zero, as `a / b` does in C++. See https://example.org/division.\n"
        "\n"
        " \\param a the dividend\n"
        " \\param b the divisor,\n"
        "          which is not 0\n"
        " \\return the quotient\n"
        " \\throws std::domain_error when `b` is 0",
        "0:13:22",
        0,
        describe::list(describe::parameter<int>("a"), describe::parameter<int>("b")),
        describe::result<int>())))

// int half(int a)
WASM_EXPORT(__wasmbind_export__Z4halfi)
::wasm::result<int>::wire __wasmbind_export__Z4halfi(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::half(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4halfi,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "half",
        describe::path(),
        "__wasmbind_export__Z4halfi",
        "\\deprecated Use divide(), it is faster. Ends with */ and {@link braces}.",
        "0:15:22",
        0,
        describe::list(describe::parameter<int>("a")),
        describe::result<int>())))

// void qt()
WASM_EXPORT(__wasmbind_export__Z2qtv)
void __wasmbind_export__Z2qtv() {
  ::qt();
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z2qtv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "qt",
        describe::path(),
        "__wasmbind_export__Z2qtv",
        "Qt style.\n"
        "Of two lines.",
        "0:18:23",
        0,
        describe::list(),
        describe::result<void>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_zero,
    "\n" "input.cpp",
    describe::constant<const int>("zero", describe::path(), "Behind the declaration.", "0:19:39", "0"))
