// SPDX-License-Identifier: MIT OR Apache-2.0
export const triple = (x) => 30 * x;
