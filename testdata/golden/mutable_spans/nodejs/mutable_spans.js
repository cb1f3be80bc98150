import module from "./mutable_spans.cjs";

export const swap = module.swap;
export const invert = module.invert;
export const __wasm = module.__wasm;
