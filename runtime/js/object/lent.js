// SPDX-License-Identifier: MIT OR Apache-2.0

/** Records of the objects that calls use which wait for an import to return. */
export const lent = [];
