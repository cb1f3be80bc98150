import module from "./wasi.cjs";

export const print_time = module.print_time;
export const __wasm = module.__wasm;
