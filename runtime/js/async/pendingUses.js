// SPDX-License-Identifier: MIT OR Apache-2.0

/** How many calls whose promises have not settled use an object, by its record. */
export const pendingUses = new WeakMap();
