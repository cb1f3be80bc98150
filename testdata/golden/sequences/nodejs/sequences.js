import module from "./sequences.cjs";

export const Item = module.Item;
export const words = module.words;
export const items = module.items;
export const nested = module.nested;
export const maybes = module.maybes;
export const __wasm = module.__wasm;
