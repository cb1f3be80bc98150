// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::imported<T>`: what conversions know of a class that JavaScript provides.
#pragma once

namespace wasm {

/// Specialised by shims for every imported class: `key`, `is_instance`. Class templates of the runtime library have
/// specialisations of their own, whose `key` is the TypeScript name and whose `arguments<flow>()` is a list of types.
template <typename T>
struct imported;

}  // namespace wasm
