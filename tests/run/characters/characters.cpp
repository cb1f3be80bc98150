// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export]] char pass_char(char c) { return c; }
[[wasm::export]] int char_code(char c) { return static_cast<unsigned char>(c); }
[[wasm::export]] char char_of(int code) { return static_cast<char>(code); }
[[wasm::export]] char32_t pass_code_point(char32_t c) { return c; }
[[wasm::export]] unsigned code_point(char32_t c) { return c; }
[[wasm::export]] char32_t code_point_of(unsigned code) { return code; }
