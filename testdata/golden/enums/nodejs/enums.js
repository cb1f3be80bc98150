import module from "./enums.cjs";

export const Color = module.Color;
export const Bits = module.Bits;
export const color = module.color;
export const bits = module.bits;
export const mode = module.mode;
export const __wasm = module.__wasm;
