// SPDX-License-Identifier: MIT OR Apache-2.0
let environmentEntries;

/**
 * The environment variables that the program sees: those of the process (Node, Deno, Bun), none in browsers.
 * They are read once, so that the sizes that the program asks for first fit what it gets afterwards.
 * @returns {Uint8Array[]} `NAME=value` with a zero byte at the end, as UTF-8
 */
export function environment() {
  if (environmentEntries === undefined) {
    const variables = Object.entries(globalThis.process?.env ?? {});
    environmentEntries = variables.map(([name, value]) => new TextEncoder().encode(`${name}=${value}\0`));
  }
  return environmentEntries;
}
