// SPDX-License-Identifier: MIT OR Apache-2.0
export const twice = (x) => 2 * x;
export const triple = (x) => 1000 * x;
