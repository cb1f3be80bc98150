// SPDX-License-Identifier: MIT OR Apache-2.0

/** The error that has ended the module, once one has. */
export let termination = undefined;
