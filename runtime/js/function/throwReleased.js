// SPDX-License-Identifier: MIT OR Apache-2.0

/** Throws for a call of a function whose C++ callable is gone. */
export function throwReleased() {
  throw new Error("the C++ function behind this function has been released");
}
