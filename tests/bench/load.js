// SPDX-License-Identifier: MIT OR Apache-2.0
// Makes the variants ready: each becomes an object with the same functions.
import * as plain from "./plain.js";

async function loadProduct(address, bytes, isNode) {
  const product = await import(address);
  if (!isNode) await product.default(bytes);
  return product;
}

const loaders = {
  product: loadProduct,
  builtins: loadProduct,
  async soak(address, bytes, isNode) {
    const product = await import(address);
    return isNode ? product : { ...product, __wasm: await product.default(bytes) };
  },
  async hand(address, bytes) {
    const hand = await import(address);
    hand.init(bytes);
    return hand;
  },
  async embind(address, bytes) {
    const { default: create } = await import(address);
    const module = await create({ wasmBinary: bytes });
    module.Counter.prototype.free = module.Counter.prototype.delete;
    const { positive, messageOf } = module;
    module.positive = (value) => {
      try {
        return positive(value);
      } catch (error) {
        throw typeof error === "number" ? new Error(messageOf(error)) : error;
      }
    };
    // embind distinguishes overloads by their number of arguments only.
    const { overloadedNumber, overloadedText } = module;
    module.overloaded = (value) => (typeof value === "number" ? overloadedNumber(value) : overloadedText(value));
    return module;
  },
  plain: () => plain,
};

/**
 * @param {Record<string, {script: string, bytes: Uint8Array}>} variants - where each variant's script and module are
 * @returns {Promise<Record<string, object>>} what cases.js calls, by variant
 */
export async function load(variants, isNode) {
  globalThis.benchmarkTick = (value) => value + 1;
  const apis = {};
  for (const [name, { script, bytes }] of Object.entries(variants)) {
    apis[name] = await loaders[name](script, bytes, isNode);
  }
  return apis;
}
