import module from "./keywords.cjs";

export const Words = module.Words;
const function_ = module.function;
export { function_ as function };
const delete_ = module.delete;
export { delete_ as delete };
export const wasm = module.wasm;
export const init = module.init;
export const __wasm = module.__wasm;
