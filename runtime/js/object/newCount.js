// SPDX-License-Identifier: MIT OR Apache-2.0

/** How many of `newRecords` are in use; changing the array's length would cost more than the objects. */
export let newCount = 0;
