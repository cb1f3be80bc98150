// SPDX-License-Identifier: MIT OR Apache-2.0
#include <expected>
#include <string>
[[wasm::import]] std::expected<int, std::string> ask();
[[wasm::import]] std::expected<int, int> again();
