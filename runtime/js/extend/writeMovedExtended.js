// SPDX-License-Identifier: MIT OR Apache-2.0
import { lost } from "../object/lost.js";
import { writeMovedObject } from "../stream/writeMovedObject.js";
import { checkUnheld } from "./checkUnheld.js";

/** Like writeMovedObject(), for what may be an object of a JavaScript class. */
export function writeMovedExtended(writer, value, depth, key, className) {
  const name = writer.place(depth);
  if (value?.[key] === undefined) lost(value, key, writer.where, name, className);
  checkUnheld(value, key, writer.where, name);
  writeMovedObject(writer, value, depth, key, className);
}
