// SPDX-License-Identifier: MIT OR Apache-2.0

/** How many entries of `lent` belong to calls that wait for an import to return. */
export let lentBase = 0;
