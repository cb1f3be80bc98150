// SPDX-License-Identifier: MIT OR Apache-2.0
// Members of classes that other sources export; this one knows Shape by name only.
#include <string>

[[wasm::export, wasm::static_of("Shape")]] std::string kinds() { return "circle"; }
