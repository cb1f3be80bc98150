// SPDX-License-Identifier: MIT OR Apache-2.0
#define EXPORT [[wasm::export]]
#define EXPORT_AS(name) [[wasm::export(name)]]
#define MISSPELT [[wasm::exprot]]
#define POINTER void*
EXPORT void fine(int value);
EXPORT_AS("no name") void named();
MISSPELT void wrong();
EXPORT void pointer(POINTER data);
