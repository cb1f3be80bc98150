// SPDX-License-Identifier: MIT OR Apache-2.0

/** Keeps an object that an override hands to C++ by reference, until the same override returns another one. */
export function keepResult(object, key, name, result) {
  const { extension } = object[key].main;
  extension.results ??= {};
  extension.results[name] = result;
  return result;
}
