import module from "./fields.cjs";

export const Rectangle = module.Rectangle;
export const __wasm = module.__wasm;
