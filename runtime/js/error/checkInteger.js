// SPDX-License-Identifier: MIT OR Apache-2.0

/** Throws the RangeError for a number or bigint that its C++ type cannot hold; passes everything else through. */
export function checkInteger(value, where, name, least, most) {
  const isBig = typeof value === "bigint";
  if (!isBig && typeof value !== "number") return value;
  if (value >= least && value <= most && (isBig || Number.isInteger(value))) return value;
  throw new RangeError(`${where}: '${name}' must be an integer from ${least} to ${most}, got ${value}`);
}
