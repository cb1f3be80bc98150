// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * Records of the objects whose JavaScript class extends an exported one, by the addresses of their C++ parts. A record
 * refers to its object weakly, except while C++ holds the object: then it must not be collected.
 */
export const extended = new Map();
