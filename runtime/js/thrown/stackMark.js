// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * Where the C++ stack ended when the running import's first error left C++; 0 when none has, undefined when no import is
 * running.
 */
export let stackMark = undefined;
