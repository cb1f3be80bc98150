import module from "./class.cjs";

export const Counter = module.Counter;
export const __wasm = module.__wasm;
