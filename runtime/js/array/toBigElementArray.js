// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for both 64-bit element types: the glue writes it once per type, with that type's name in place of BigInt64.
import { throwArgument } from "../error/throwArgument.js";
import { typedArrayName } from "./typedArrayName.js";

/** A typed array for an argument: itself, or a copy converted from the other kind or a plain array. */
export function toBigInt64Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "BigInt64Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "BigInt64Array or bigint[]", value);
  const array = new BigInt64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "bigint") throwArgument(where, `${name}[${i}]`, "a bigint", element);
    array[i] = element;
  }
  return array;
}
