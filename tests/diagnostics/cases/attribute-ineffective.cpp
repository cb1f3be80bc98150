// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::name("other")]] int notExported();
[[wasm::export, wasm::module("node:path")]] int exported();
[[wasm::method]] int alone();
class [[wasm::inspectable]] Plain {};
