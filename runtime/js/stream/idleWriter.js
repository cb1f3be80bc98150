// SPDX-License-Identifier: MIT OR Apache-2.0

/** The writer that the last call has done with. */
export let idleWriter = null;
