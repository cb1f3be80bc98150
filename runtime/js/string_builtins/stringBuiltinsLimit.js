// SPDX-License-Identifier: MIT OR Apache-2.0

/** The longest string for which that module is the fastest way, in code units or bytes; -1 without it. */
export let stringBuiltinsLimit = -1;
