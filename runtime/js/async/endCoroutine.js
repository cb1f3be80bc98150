// SPDX-License-Identifier: MIT OR Apache-2.0
import { coroutineFailed } from "./coroutineResult.js";
import { coroutineResult } from "./coroutineResult.js";

/** A coroutine that JavaScript has resumed ends with a value. */
export function endCoroutine(value) {
  coroutineResult = value;
}

/** The same with a number. */
export function endCoroutineWithNumber(value) {
  coroutineResult = value;
}

/** A coroutine that JavaScript has resumed ends with an error. */
export function failCoroutine(error) {
  coroutineResult = error;
  coroutineFailed = true;
}
