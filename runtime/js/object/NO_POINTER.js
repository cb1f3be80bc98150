// SPDX-License-Identifier: MIT OR Apache-2.0

/** What methods throw to themselves when their receiver has no C++ object any more. */
export const NO_POINTER = Symbol("no pointer");
