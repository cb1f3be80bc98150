// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";

/** Hands the values that a writer has collected to C++, and writes where it keeps them. */
export function holdValues(writer) {
  const { values } = writer;
  writer.values = undefined;
  for (let i = 0; i < (values?.length ?? 0); i += 2) {
    writer.view.setUint32(values[i], wasm.__wasmbind_hold(values[i + 1]), true);
  }
}
