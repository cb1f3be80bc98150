// SPDX-License-Identifier: MIT OR Apache-2.0
// What the generated glue supplies to the helpers in this folder. This file makes them real modules for editors and
// linters; the glue drops their imports and exports and puts its own values in place of these.

/** Exports of the instantiated module. */
export let wasm = /** @type {any} */ ({});
/** Exports that release what JavaScript owns. */
export const RELEASES = [""];
/** Address of the scratch area, and one past its end. */
export const SCRATCH = 1024;
export const SCRATCH_END = SCRATCH + 65536;
/** Address of the return area, in words of 32 bits. */
export const RETURN_AREA = 256;
/** The types that C++ may throw, by their mangled names: what users call them, the class of their errors, and how a number is
 * read. */
export const thrownTypes = /** @type {any} */ ({});
/** Strings up to this length are copied by a loop; longer ones by TextEncoder. */
export const STRING_LOOP_LIMIT = 16;
