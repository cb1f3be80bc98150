// SPDX-License-Identifier: MIT OR Apache-2.0

/** How many of `newObjects` and `newStates` are in use; changing the arrays' lengths would cost more than the objects. */
export let newCount = 0;
