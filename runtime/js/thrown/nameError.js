// SPDX-License-Identifier: MIT OR Apache-2.0
import { hideProperty } from "./hideProperty.js";

/** Gives the error for a C++ exception its name. */
export function nameError(error, name) {
  hideProperty(error, "name", name);
  return error;
}
