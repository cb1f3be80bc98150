import module from "./optionals.cjs";

export const Box = module.Box;
export const number = module.number;
export const flag = module.flag;
export const text = module.text;
export const numbers = module.numbers;
export const box = module.box;
export const __wasm = module.__wasm;
