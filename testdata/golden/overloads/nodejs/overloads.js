import module from "./overloads.cjs";

export const area = module.area;
export const __wasm = module.__wasm;
