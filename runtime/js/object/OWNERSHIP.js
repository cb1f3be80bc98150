// SPDX-License-Identifier: MIT OR Apache-2.0
/** Property of every wrapper: what it owns, as the module counts it (0 nothing, 1 the object, else a shared pointer). */
export const OWNERSHIP = Symbol("ownership");
