import module from "./numbers.cjs";

export const both = module.both;
export const i8 = module.i8;
export const u16 = module.u16;
export const add = module.add;
export const size = module.size;
export const i64 = module.i64;
export const u64 = module.u64;
export const f32 = module.f32;
export const f64 = module.f64;
export const letter = module.letter;
export const code_point = module.code_point;
export const __wasm = module.__wasm;
