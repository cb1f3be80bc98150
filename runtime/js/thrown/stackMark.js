// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * Where the C++ stack has to end when JavaScript's error leaves C++, whose functions do not run to their ends: 0 for its very
 * top, when no other C++ function is waiting; while an import runs 1 for where it is, and then where the import's first
 * error left it.
 */
export let stackMark = 0;
