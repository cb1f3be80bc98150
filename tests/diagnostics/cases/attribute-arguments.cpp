// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export("a", "b")]] int tooMany();
[[wasm::start("now")]] void none();
[[wasm::name]] void missing();
[[wasm::export(1)]] int number();
[[wasm::export(L"wide")]] int wide();
[[wasm::export(identifier)]] int identifier();
