// SPDX-License-Identifier: MIT OR Apache-2.0

/** How many imports are running, each called by the one before through an export. */
export let importDepth = 0;
