import module from "./ownership.cjs";

export const Node = module.Node;
export const copy = module.copy;
export const read = module.read;
export const read_maybe = module.read_maybe;
export const consume = module.consume;
export const pass = module.pass;
const share_ = module.share;
export { share_ as share };
export const first = module.first;
export const __wasm = module.__wasm;
