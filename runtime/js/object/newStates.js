// SPDX-License-Identifier: MIT OR Apache-2.0

/** The records of `newObjects`. */
export const newStates = [];
