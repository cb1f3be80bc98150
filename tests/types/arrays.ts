// SPDX-License-Identifier: MIT OR Apache-2.0
import { array_f64, span_i64, span_u8, sum, vector_byte } from "arrays";

const total: number = sum([1, 2]);
sum(Float32Array.of(1));
const big: BigInt64Array = span_i64([1n]);
const bytes: Uint8Array = vector_byte(Uint8Array.of(1));
span_u8(new ArrayBuffer(1));
span_u8(new Uint8ClampedArray(1));
const three: Float64Array = array_f64([1, 2, 3]);
void [total, big, bytes, three];
// @ts-expect-error: bigints are wanted
span_i64([1]);
// @ts-expect-error: numbers are wanted
sum(["1"]);
// @ts-expect-error: an array is wanted
sum(1);
