// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "builtins_text";

const date: Date = wasm.make_date(5);
const time: number = wasm.time_of(new Date());
const big: bigint = wasm.same_bigint(5n);
const symbol: symbol = wasm.same_symbol(Symbol.iterator);
const text: string = wasm.lone_surrogate();
const json: string | undefined = wasm.stringify({ any: "thing" });

// @ts-expect-error a Date is needed
wasm.time_of(5);
// @ts-expect-error a symbol is needed
wasm.same_symbol("text");

export { big, date, json, symbol, text, time };
