// SPDX-License-Identifier: MIT OR Apache-2.0

/** What constructors of derived classes pass to those of their bases: the C++ object is made by the derived one. */
export const NO_OBJECT = Symbol("no object");
