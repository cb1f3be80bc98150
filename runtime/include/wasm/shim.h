// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What every generated shim includes: conversions of the built-in types and the macros that shims are written with.
#pragma once

#include <wasm/arg.h>
#include <wasm/callable.h>
#include <wasm/result.h>
#include <wasm/scalar.h>

// What values are converted to in function bodies shows itself behind the source only.
#ifdef WASM_VALUES
#include <wasm/standard.h>
#endif

/// Begins a function that JavaScript calls as `symbol`. Weak, because several sources may see the same declaration.
#define WASM_EXPORT(symbol) extern "C" [[gnu::weak]] __attribute__((export_name(#symbol)))

/// The places of a parameter of the given type in a shim's signature, and the argument made of them.
#define WASM_IN(name, ...)                                                                                             \
  ::wasm::slot<__VA_ARGS__, 0> name##_0, ::wasm::slot<__VA_ARGS__, 1> name##_1, ::wasm::slot<__VA_ARGS__, 2> name##_2, \
      ::wasm::slot<__VA_ARGS__, 3> name##_3
#define WASM_TAKE(name, ...) \
  ::wasm::arg<__VA_ARGS__> name { name##_0, name##_1, name##_2, name##_3 }

/// The same places once more, for `wasm::async::arguments`; those of a receiver that the call takes with it.
#define WASM_PLACES(name) name##_0, name##_1, name##_2, name##_3
#define WASM_RECEIVER(self) \
  self, ::wasm::detail::nothing{}, ::wasm::detail::nothing{}, ::wasm::detail::nothing {}

/// Defines the descriptor function `symbol`: all it does is to return the address of constant bytes. Debug information
/// says nothing of it, because `bind` takes the function away and could not take the names.
#define WASM_DESCRIPTOR(symbol, ...) WASM_LOCATED_DESCRIPTOR(symbol, "", __VA_ARGS__)

/// The same for a descriptor that names places in files.
/// \param files their names as literals, with "\n" before each: they stand in the export's name
#define WASM_LOCATED_DESCRIPTOR(symbol, files, ...)                                                         \
  extern "C" [[gnu::weak, gnu::nodebug]] __attribute__((export_name(#symbol files))) const void* symbol() { \
    namespace describe = ::wasm::describe;                                                                  \
    [[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] static constexpr auto bytes = __VA_ARGS__;             \
    return &bytes;                                                                                          \
  }
