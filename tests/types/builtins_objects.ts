// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "builtins_objects";

const error: RangeError = wasm.make_error("far");
const outer: Error = wasm.with_cause({ cause: 5 });
const isIt: boolean = wasm.is_type_error("anything");

// @ts-expect-error an object is needed
wasm.keys(5);

export { error, isIt, outer };
