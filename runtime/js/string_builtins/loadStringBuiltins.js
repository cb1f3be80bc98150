// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { stringBuiltins } from "./stringBuiltins.js";
import { stringBuiltinsLimit } from "./stringBuiltinsLimit.js";
import { stringModule } from "./stringModule.js";

/** Sets the module for short strings beside the package's own, on the same memory. */
export function loadStringBuiltins() {
  try {
    const module = new WebAssembly.Module(Uint8Array.fromBase64(stringModule), { builtins: ["js-string"] });
    stringBuiltins = new WebAssembly.Instance(module, { wasm }).exports;
    stringBuiltinsLimit = 384;
  } catch {
    // An engine without them: strings cross as they do without this option.
  }
}
