// SPDX-License-Identifier: MIT OR Apache-2.0

/** What C++ says of its end before it traps. */
export let lastWords = undefined;
