import module from "./imports.cjs";

export const run = module.run;
export const __wasm = module.__wasm;
