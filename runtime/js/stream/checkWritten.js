// SPDX-License-Identifier: MIT OR Apache-2.0

/** Refuses an argument whose getters have freed an object that is in it. */
export function checkWritten(writer) {
  const { objects } = writer;
  writer.objects = undefined;
  for (const state of objects ?? []) {
    if (state.ptr === 0) throw new Error(`${writer.where}: an object in '${writer.name}' was freed while it was read`);
  }
}
