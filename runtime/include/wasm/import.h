// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the shims of imported functions are written with.
#pragma once

#include <wasm/abi/abi.h>
#include <wasm/caught.h>
#include <wasm/pass.h>
#include <wasm/returned.h>

/// Declares the raw import behind an imported function.
#define WASM_IMPORT(symbol) extern "C" __attribute__((import_module("wasmbind"), import_name(#symbol)))

/// The places of a parameter in a raw import's signature, the argument made of the parameter, and its values.
#define WASM_OUT(...) \
  ::wasm::pass<__VA_ARGS__>::places::template at<0>, ::wasm::pass<__VA_ARGS__>::places::template at<1>
#define WASM_PASS(name, ...) \
  ::wasm::pass<__VA_ARGS__> name##_passed { ::wasm::detail::forward<__VA_ARGS__>(name) }
#define WASM_GIVE(name) name##_passed.first, name##_passed.second
