// SPDX-License-Identifier: MIT OR Apache-2.0

/** End of the entries of `lent`; changing the array's length would cost more than the call. */
export let lentTop = 0;
