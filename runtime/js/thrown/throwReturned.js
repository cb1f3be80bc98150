// SPDX-License-Identifier: MIT OR Apache-2.0
import { leaving } from "../termination/leaving.js";

/** Throws the error that a function of C++ has returned. */
export function throwReturned(error) {
  leaving = error;
  throw error;
}
