import module from "./start.cjs";

export const result = module.result;
export const __wasm = module.__wasm;
