// SPDX-License-Identifier: MIT OR Apache-2.0
/** Property of wrappers that the garbage collector has been told of: what is to be freed after their death. */
export const STATE = Symbol("state");
