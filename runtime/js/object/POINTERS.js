// SPDX-License-Identifier: MIT OR Apache-2.0

/** Property of prototypes: the keys of all pointers that a wrapper of a derived class has, its own and those of its bases. */
export const POINTERS = Symbol("pointers");
