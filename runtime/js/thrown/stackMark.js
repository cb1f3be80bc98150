// SPDX-License-Identifier: MIT OR Apache-2.0

/** Where the C++ stack ended when the running import's first error left C++; 0 when none has. */
export let stackMark = 0;
