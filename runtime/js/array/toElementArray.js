// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for every number type: the glue writes it once per type, with that type's name in place of Float64.
import { throwArgument } from "../error/throwArgument.js";
import { typedArrayName } from "./typedArrayName.js";

/** A typed array for an argument: itself, or a copy converted from another kind of typed array or a plain array. */
export function toFloat64Array(value, where, name) {
  const kind = typedArrayName(value);
  if (kind === "Float64Array") return value;
  if (kind === undefined && !Array.isArray(value)) throwArgument(where, name, "Float64Array or number[]", value);
  if (kind !== undefined && typeof value[0] === "number") return new Float64Array(value);
  const array = new Float64Array(value.length);
  for (let i = 0; i < array.length; i++) {
    const element = value[i];
    if (typeof element !== "number") throwArgument(where, `${name}[${i}]`, "a number", element);
    array[i] = element;
  }
  return array;
}
