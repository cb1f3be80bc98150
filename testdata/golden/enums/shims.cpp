// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

template <>
struct wasm::enumeration<::Color> {
  static constexpr char key[] = "5Color";
  static constexpr bool is_string = false;
};

template <>
struct wasm::enumeration<::Bits> {
  static constexpr char key[] = "4Bits";
  static constexpr bool is_string = false;
};

template <>
struct wasm::enumeration<::Mode> {
  static constexpr char key[] = "4Mode";
  static constexpr bool is_string = true;
};

// Color color(Color x)
WASM_EXPORT(__wasmbind_export__Z5color5Color)
::wasm::result<::Color>::wire __wasmbind_export__Z5color5Color(WASM_IN(arg1, ::Color)) {
  WASM_TAKE(arg1, ::Color);
  return ::wasm::result<::Color>::give(::color(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5color5Color,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "color",
        describe::path(),
        "__wasmbind_export__Z5color5Color",
        "",
        "0:14:24",
        0,
        describe::list(describe::parameter<::Color>("x")),
        describe::result<::Color>())))

// Bits bits(Bits x)
WASM_EXPORT(__wasmbind_export__Z4bits4Bits)
::wasm::result<::Bits>::wire __wasmbind_export__Z4bits4Bits(WASM_IN(arg1, ::Bits)) {
  WASM_TAKE(arg1, ::Bits);
  return ::wasm::result<::Bits>::give(::bits(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4bits4Bits,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "bits",
        describe::path(),
        "__wasmbind_export__Z4bits4Bits",
        "",
        "0:15:23",
        0,
        describe::list(describe::parameter<::Bits>("x")),
        describe::result<::Bits>())))

// Mode mode(Mode x)
WASM_EXPORT(__wasmbind_export__Z4mode4Mode)
::wasm::result<::Mode>::wire __wasmbind_export__Z4mode4Mode(WASM_IN(arg1, ::Mode)) {
  WASM_TAKE(arg1, ::Mode);
  return ::wasm::result<::Mode>::give(::mode(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4mode4Mode,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "mode",
        describe::path(),
        "__wasmbind_export__Z4mode4Mode",
        "",
        "0:16:23",
        0,
        describe::list(describe::parameter<::Mode>("x")),
        describe::result<::Mode>())))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Color,
    "\n" "input.cpp",
    describe::enumeration<int>(
        "5Color",
        "Color",
        describe::path(),
        "The colours there are.",
        "0:5:29",
        0,
        describe::list(
            describe::enumerator("Red", 0, "Like a rose."),
            describe::enumerator("Green", 5, ""),
            describe::enumerator("Negative", -3, ""))))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_4Bits,
    "\n" "input.cpp",
    describe::enumeration<unsigned int>(
        "4Bits",
        "Bits",
        describe::path(),
        "",
        "0:11:29",
        0,
        describe::list(describe::enumerator("none", 0, ""), describe::enumerator("all", 4294967295, ""))))

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_4Mode,
    "\n" "input.cpp",
    describe::enumeration<int>(
        "4Mode",
        "Mode",
        describe::path(),
        "",
        "0:12:34",
        1,
        describe::list(describe::enumerator("fast", 0, ""), describe::enumerator("slow-mode", 1, ""))))
