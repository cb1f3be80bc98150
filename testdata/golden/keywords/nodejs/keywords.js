import module from "./keywords.cjs";

export const Words = module.Words;
const function_ = module.function;
export { function_ as function };
const delete_ = module.delete;
export { delete_ as delete };
const wasm_ = module.wasm;
export { wasm_ as wasm };
const init_ = module.init;
export { init_ as init };
export const __wasm = module.__wasm;
