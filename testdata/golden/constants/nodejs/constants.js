import module from "./constants.cjs";

export const tau = module.tau;
export const tenth = module.tenth;
export const answer = module.answer;
export const yes = module.yes;
export const big = module.big;
export const label = module.label;
export const __wasm = module.__wasm;
