import module from "./strings.cjs";

export const greet = module.greet;
export const length = module.length;
export const join = module.join;
export const same = module.same;
export const __wasm = module.__wasm;
