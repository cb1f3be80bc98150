// SPDX-License-Identifier: MIT OR Apache-2.0

/** The first part of the exception at hand whose class is exported. notePart() finds it. */
export let thrownPart = undefined;
