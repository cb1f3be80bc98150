// SPDX-License-Identifier: MIT OR Apache-2.0

/** Records of the objects that JavaScript owns, and of some that it owned. */
export const liveRecords = new Set();
