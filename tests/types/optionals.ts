// SPDX-License-Identifier: MIT OR Apache-2.0
import { Box, Level, given, maybe_box, pass_f64, pass_i64, pass_level, pass_string, pass_vector } from "optionals";

const real: number | undefined = pass_f64(1);
pass_f64(undefined);
pass_f64(null);
pass_f64();
const text: string | undefined = pass_string("a");
const big: bigint | undefined = pass_i64(1n);
const list: Float64Array | undefined = pass_vector([1]);
const box: Box | undefined = maybe_box(true);
const level: Level | undefined = pass_level(Level.high);
given();
given(1, null, 2);
void [text, big, list, box, level, real];
// @ts-expect-error: may be undefined
const certain: number = pass_f64(1);
void certain;
// @ts-expect-error: a string is wanted
pass_string(1);
