// SPDX-License-Identifier: MIT OR Apache-2.0
/** Length of what was passed last, in units of the module's side: bytes of a string, elements of an array. */
export let WASM_VECTOR_LEN = 0;
