// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

// bool both(bool a, bool b)
WASM_EXPORT(__wasmbind_export__Z4bothbb)
::wasm::result<bool>::wire __wasmbind_export__Z4bothbb(WASM_IN(arg1, bool), WASM_IN(arg2, bool)) {
  WASM_TAKE(arg1, bool);
  WASM_TAKE(arg2, bool);
  return ::wasm::result<bool>::give(::both(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4bothbb,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "both",
        describe::path(),
        "__wasmbind_export__Z4bothbb",
        "",
        "0:5:23",
        0,
        describe::list(describe::parameter<bool>("a"), describe::parameter<bool>("b")),
        describe::result<bool>())))

// std::int8_t i8(std::int8_t x)
WASM_EXPORT(__wasmbind_export__Z2i8a)
::wasm::result<signed char>::wire __wasmbind_export__Z2i8a(WASM_IN(arg1, signed char)) {
  WASM_TAKE(arg1, signed char);
  return ::wasm::result<signed char>::give(::i8(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z2i8a,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "i8",
        describe::path(),
        "__wasmbind_export__Z2i8a",
        "",
        "0:6:30",
        0,
        describe::list(describe::parameter<signed char>("x")),
        describe::result<signed char>())))

// std::uint16_t u16(std::uint16_t x)
WASM_EXPORT(__wasmbind_export__Z3u16t)
::wasm::result<unsigned short>::wire __wasmbind_export__Z3u16t(WASM_IN(arg1, unsigned short)) {
  WASM_TAKE(arg1, unsigned short);
  return ::wasm::result<unsigned short>::give(::u16(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3u16t,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "u16",
        describe::path(),
        "__wasmbind_export__Z3u16t",
        "",
        "0:7:32",
        0,
        describe::list(describe::parameter<unsigned short>("x")),
        describe::result<unsigned short>())))

// int add(int a, int b)
WASM_EXPORT(__wasmbind_export__Z3addii)
::wasm::result<int>::wire __wasmbind_export__Z3addii(WASM_IN(arg1, int), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, int);
  return ::wasm::result<int>::give(::add(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3addii,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "add",
        describe::path(),
        "__wasmbind_export__Z3addii",
        "",
        "0:8:22",
        0,
        describe::list(describe::parameter<int>("a"), describe::parameter<int>("b")),
        describe::result<int>())))

// std::size_t size(std::size_t x)
WASM_EXPORT(__wasmbind_export__Z4sizem)
::wasm::result<unsigned long>::wire __wasmbind_export__Z4sizem(WASM_IN(arg1, unsigned long)) {
  WASM_TAKE(arg1, unsigned long);
  return ::wasm::result<unsigned long>::give(::size(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4sizem,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "size",
        describe::path(),
        "__wasmbind_export__Z4sizem",
        "",
        "0:9:30",
        0,
        describe::list(describe::parameter<unsigned long>("x")),
        describe::result<unsigned long>())))

// std::int64_t i64(std::int64_t x)
WASM_EXPORT(__wasmbind_export__Z3i64x)
::wasm::result<long long>::wire __wasmbind_export__Z3i64x(WASM_IN(arg1, long long)) {
  WASM_TAKE(arg1, long long);
  return ::wasm::result<long long>::give(::i64(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3i64x,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "i64",
        describe::path(),
        "__wasmbind_export__Z3i64x",
        "",
        "0:10:31",
        0,
        describe::list(describe::parameter<long long>("x")),
        describe::result<long long>())))

// std::uint64_t u64(std::uint64_t x)
WASM_EXPORT(__wasmbind_export__Z3u64y)
::wasm::result<unsigned long long>::wire __wasmbind_export__Z3u64y(WASM_IN(arg1, unsigned long long)) {
  WASM_TAKE(arg1, unsigned long long);
  return ::wasm::result<unsigned long long>::give(::u64(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3u64y,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "u64",
        describe::path(),
        "__wasmbind_export__Z3u64y",
        "",
        "0:11:32",
        0,
        describe::list(describe::parameter<unsigned long long>("x")),
        describe::result<unsigned long long>())))

// float f32(float x)
WASM_EXPORT(__wasmbind_export__Z3f32f)
::wasm::result<float>::wire __wasmbind_export__Z3f32f(WASM_IN(arg1, float)) {
  WASM_TAKE(arg1, float);
  return ::wasm::result<float>::give(::f32(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3f32f,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "f32",
        describe::path(),
        "__wasmbind_export__Z3f32f",
        "",
        "0:12:24",
        0,
        describe::list(describe::parameter<float>("x")),
        describe::result<float>())))

// double f64(double x)
WASM_EXPORT(__wasmbind_export__Z3f64d)
::wasm::result<double>::wire __wasmbind_export__Z3f64d(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return ::wasm::result<double>::give(::f64(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3f64d,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "f64",
        describe::path(),
        "__wasmbind_export__Z3f64d",
        "",
        "0:13:25",
        0,
        describe::list(describe::parameter<double>("x")),
        describe::result<double>())))

// char letter(char x)
WASM_EXPORT(__wasmbind_export__Z6letterc)
::wasm::result<char>::wire __wasmbind_export__Z6letterc(WASM_IN(arg1, char)) {
  WASM_TAKE(arg1, char);
  return ::wasm::result<char>::give(::letter(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6letterc,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "letter",
        describe::path(),
        "__wasmbind_export__Z6letterc",
        "",
        "0:14:23",
        0,
        describe::list(describe::parameter<char>("x")),
        describe::result<char>())))

// char32_t code_point(char32_t x)
WASM_EXPORT(__wasmbind_export__Z10code_pointDi)
::wasm::result<char32_t>::wire __wasmbind_export__Z10code_pointDi(WASM_IN(arg1, char32_t)) {
  WASM_TAKE(arg1, char32_t);
  return ::wasm::result<char32_t>::give(::code_point(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z10code_pointDi,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "code_point",
        describe::path(),
        "__wasmbind_export__Z10code_pointDi",
        "",
        "0:15:27",
        0,
        describe::list(describe::parameter<char32_t>("x")),
        describe::result<char32_t>())))
