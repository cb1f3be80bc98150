// SPDX-License-Identifier: MIT OR Apache-2.0
import { describeValue } from "./describeValue.js";

/** Throws the TypeError for arguments that no overload takes. `expected` lists the parameter lists that there are. */
export function throwOverload(where, expected, values) {
  const given = Array.from(values, describeValue).join(", ");
  throw new TypeError(`${where}: no overload takes (${given}), there is ${expected}`);
}
