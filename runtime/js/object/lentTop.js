// SPDX-License-Identifier: MIT OR Apache-2.0

/** End of the entries of `lent` that the running call has made. */
export let lentTop = 0;
