// SPDX-License-Identifier: MIT OR Apache-2.0

/** A function that the module calls as it is; when it is not there, one that says so. */
export function boundImport(value, name) {
  if (typeof value === "function") return value;
  return () => {
    throw new TypeError(`${name} is not a function`);
  };
}
