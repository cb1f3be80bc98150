// SPDX-License-Identifier: MIT OR Apache-2.0
import { TypeName } from "./TypeName.js";

const typeNames = new Map();

/** How users write the C++ type with this mangled name; what cannot be read stays as it is. */
export function demangleType(mangled) {
  let name = typeNames.get(mangled);
  if (name === undefined) {
    try {
      name = new TypeName(mangled).type();
    } catch {
      name = mangled;
    }
    typeNames.set(mangled, name);
  }
  return name;
}
