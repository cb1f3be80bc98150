// SPDX-License-Identifier: MIT OR Apache-2.0
// Stands for both 64-bit element types: the glue writes it once per type, with that type's names in place of BigInt64 and I64.
import { throwArgument } from "../error/throwArgument.js";
import { getBigInt64ArrayMemory0 } from "../memory/getElementArrayMemory0.js";
import { releaseArguments0 } from "../memory/releaseArguments0.js";
import { reserveArgument0 } from "../memory/reserveArgument0.js";
import { scratchTop } from "../memory/scratchTop.js";
import { WASM_VECTOR_LEN } from "../memory/WASM_VECTOR_LEN.js";

/** Copies a plain array into the module and checks the elements on the way: going through them twice costs twice as much. */
export function passPlainI64ToWasm0(array, where, name, earlier) {
  const length = array.length;
  const ptr = reserveArgument0(length * BigInt64Array.BYTES_PER_ELEMENT);
  const memory = getBigInt64ArrayMemory0();
  const start = ptr / BigInt64Array.BYTES_PER_ELEMENT;
  // Only strange arrays (proxies, accessors) run code while they are read. Were that to call the module, this would show:
  // views become empty, and no call leaves an odd number here.
  const mark = scratchTop + 1;
  scratchTop = mark;
  try {
    for (let i = 0; i < length; i++) {
      const element = array[i];
      if (typeof element !== "bigint") throwArgument(where, `${name}[${i}]`, "a bigint", element);
      memory[start + i] = element;
    }
    if (memory.length === 0 || scratchTop !== mark) throw new Error(`${where}: reading '${name}' calls the module`);
  } catch (error) {
    releaseArguments0(ptr, earlier);
    throw error;
  }
  scratchTop = mark - 1;
  WASM_VECTOR_LEN = length;
  return ptr;
}
