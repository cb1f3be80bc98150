// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>
[[wasm::import]] int defined() { return 1; }
[[wasm::import]] static int hidden();
[[wasm::import]] std::string_view view();
[[wasm::import]] const std::string& reference();
namespace [[wasm::import]] console {
void log(std::string_view text);
[[wasm::export]] void wrong();
}
