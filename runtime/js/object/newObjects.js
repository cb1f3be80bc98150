// SPDX-License-Identifier: MIT OR Apache-2.0

/** Wrappers made in this job, of which the garbage collector has not been told yet. */
export const newObjects = [];
