// SPDX-License-Identifier: MIT OR Apache-2.0

/** Records of the wrappers made in this job, of which the garbage collector has not been told yet. */
export const newRecords = [];
