import module from "./arrays.cjs";

export const sum = module.sum;
export const big = module.big;
export const triple = module.triple;
export const bytes = module.bytes;
export const __wasm = module.__wasm;
