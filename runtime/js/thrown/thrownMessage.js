// SPDX-License-Identifier: MIT OR Apache-2.0

/** The message that C++ is about to read, in UTF-8. */
export let thrownMessage = new Uint8Array(0);
