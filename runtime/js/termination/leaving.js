// SPDX-License-Identifier: MIT OR Apache-2.0

/** The error that is being thrown out of C++ in good order. */
export let leaving = undefined;
