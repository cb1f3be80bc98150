import module from "./comments.cjs";

export const zero = module.zero;
export const divide = module.divide;
export const half = module.half;
export const qt = module.qt;
export const __wasm = module.__wasm;
