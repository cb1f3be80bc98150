// SPDX-License-Identifier: MIT OR Apache-2.0

/** The classes for exceptions of C++, by the mangled names of their types. */
export const errorClasses = new Map();
