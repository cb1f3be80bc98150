// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/array.h>
#include <wasm/byte.h>
#include <wasm/shim.h>
#include <wasm/span.h>
#include <wasm/vector.h>

// double sum(std::span<const double> values)
WASM_EXPORT(__wasmbind_export__Z3sumNSt3__24spanIKdLm4294967295EEE)
::wasm::result<double>::wire __wasmbind_export__Z3sumNSt3__24spanIKdLm4294967295EEE(
    WASM_IN(arg1, ::std::span<const double>)) {
  WASM_TAKE(arg1, ::std::span<const double>);
  return ::wasm::result<double>::give(::sum(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3sumNSt3__24spanIKdLm4294967295EEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "sum",
        describe::path(),
        "__wasmbind_export__Z3sumNSt3__24spanIKdLm4294967295EEE",
        "",
        "0:8:25",
        0,
        describe::list(describe::parameter<::std::span<const double>>("values")),
        describe::result<double>())))

// std::vector<std::int64_t> big(std::vector<std::int64_t> values)
WASM_EXPORT(__wasmbind_export__Z3bigNSt3__26vectorIxNS_9allocatorIxEEEE)
::wasm::result<::std::vector<long long>>::wire __wasmbind_export__Z3bigNSt3__26vectorIxNS_9allocatorIxEEEE(
    WASM_IN(arg1, ::std::vector<long long>)) {
  WASM_TAKE(arg1, ::std::vector<long long>);
  return ::wasm::result<::std::vector<long long>>::give(::big(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3bigNSt3__26vectorIxNS_9allocatorIxEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "big",
        describe::path(),
        "__wasmbind_export__Z3bigNSt3__26vectorIxNS_9allocatorIxEEEE",
        "",
        "0:13:44",
        0,
        describe::list(describe::parameter<::std::vector<long long>>("values")),
        describe::result<::std::vector<long long>>())))

// std::array<float, 3> triple(float x)
WASM_EXPORT(__wasmbind_export__Z6triplef)
::wasm::result<::std::array<float, 3>>::wire __wasmbind_export__Z6triplef(WASM_IN(arg1, float)) {
  WASM_TAKE(arg1, float);
  return ::wasm::result<::std::array<float, 3>>::give(::triple(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6triplef,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "triple",
        describe::path(),
        "__wasmbind_export__Z6triplef",
        "",
        "0:14:39",
        0,
        describe::list(describe::parameter<float>("x")),
        describe::result<::std::array<float, 3>>())))

// std::vector<std::byte> bytes(std::span<const std::byte> data)
WASM_EXPORT(__wasmbind_export__Z5bytesNSt3__24spanIKSt4byteLm4294967295EEE)
::wasm::result<::std::vector<::std::byte>>::wire __wasmbind_export__Z5bytesNSt3__24spanIKSt4byteLm4294967295EEE(
    WASM_IN(arg1, ::std::span<const ::std::byte>)) {
  WASM_TAKE(arg1, ::std::span<const ::std::byte>);
  return ::wasm::result<::std::vector<::std::byte>>::give(::bytes(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5bytesNSt3__24spanIKSt4byteLm4294967295EEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "bytes",
        describe::path(),
        "__wasmbind_export__Z5bytesNSt3__24spanIKSt4byteLm4294967295EEE",
        "",
        "0:15:41",
        0,
        describe::list(describe::parameter<::std::span<const ::std::byte>>("data")),
        describe::result<::std::vector<::std::byte>>())))
