// SPDX-License-Identifier: MIT OR Apache-2.0

/** Records of the objects that calls have lent to C++; those below `lentBase` belong to calls that wait for an import. */
export const lent = [];
