import module from "./namespaces.cjs";

export const one = module.one;
export const geo = module.geo;
export const __wasm = module.__wasm;
