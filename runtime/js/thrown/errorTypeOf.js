// SPDX-License-Identifier: MIT OR Apache-2.0

const rangeErrors = new Set([
  "std::out_of_range",
  "std::length_error",
  "std::domain_error",
  "std::range_error",
  "std::overflow_error",
  "std::underflow_error",
  "std::bad_alloc",
]);
const typeErrors = new Set([
  "std::invalid_argument",
  "std::bad_cast",
  "std::bad_typeid",
  "std::bad_variant_access",
  "std::bad_optional_access",
  "std::bad_function_call",
]);

/** The class of the error for a C++ exception whose type and bases have these names. */
export function errorTypeOf(names) {
  if (names.some((name) => rangeErrors.has(name))) return RangeError;
  return names.some((name) => typeErrors.has(name)) ? TypeError : Error;
}
