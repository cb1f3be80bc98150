// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "builtins_buffers";

const buffer: ArrayBuffer = wasm.make_buffer(8);
const floats: Float32Array = wasm.float32_array(new Float32Array(3));
const bigs: BigInt64Array = wasm.big_int64_array(new BigInt64Array(3));

// @ts-expect-error the elements have another type
wasm.float32_array(new BigInt64Array(3));

export { bigs, buffer, floats };
