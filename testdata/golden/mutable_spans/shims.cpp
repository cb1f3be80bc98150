// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/byte.h>
#include <wasm/shim.h>
#include <wasm/span.h>

// std::size_t swap(std::span<double> a, std::span<double> b)
WASM_EXPORT(__wasmbind_export__Z4swapNSt3__24spanIdLm4294967295EEES1_)
::wasm::result<unsigned long>::wire __wasmbind_export__Z4swapNSt3__24spanIdLm4294967295EEES1_(
    WASM_IN(arg1, ::std::span<double>),
    WASM_IN(arg2, ::std::span<double>)) {
  WASM_TAKE(arg1, ::std::span<double>);
  WASM_TAKE(arg2, ::std::span<double>);
  return ::wasm::result<unsigned long>::give(::swap(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4swapNSt3__24spanIdLm4294967295EEES1_,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "swap",
        describe::path(),
        "__wasmbind_export__Z4swapNSt3__24spanIdLm4294967295EEES1_",
        "\\return how many elements were swapped",
        "0:6:30",
        0,
        describe::list(describe::parameter<::std::span<double>>("a"), describe::parameter<::std::span<double>>("b")),
        describe::result<unsigned long>())))

// void invert(std::span<std::byte> data)
WASM_EXPORT(__wasmbind_export__Z6invertNSt3__24spanISt4byteLm4294967295EEE)
void __wasmbind_export__Z6invertNSt3__24spanISt4byteLm4294967295EEE(WASM_IN(arg1, ::std::span<::std::byte>)) {
  WASM_TAKE(arg1, ::std::span<::std::byte>);
  ::invert(arg1.get());
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6invertNSt3__24spanISt4byteLm4294967295EEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "invert",
        describe::path(),
        "__wasmbind_export__Z6invertNSt3__24spanISt4byteLm4294967295EEE",
        "",
        "0:15:23",
        0,
        describe::list(describe::parameter<::std::span<::std::byte>>("data")),
        describe::result<void>())))
