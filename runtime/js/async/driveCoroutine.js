// SPDX-License-Identifier: MIT OR Apache-2.0
import { wasm } from "../module.js";
import { afterThrow } from "../thrown/takeThrown.js";
import { coroutineFailed } from "./coroutineResult.js";
import { coroutineResult } from "./coroutineResult.js";

/** Awaits what a coroutine awaits, and resumes it with what has come of that, until it has ended. */
class Driver {
  // Two functions for all that it awaits.
  next = (value) => this.goOn(value, 0);
  fail = (error) => this.goOn(error, 1);
  // Of the promise of the result: needed as soon as the coroutine awaits a second time.
  resolve = undefined;
  reject = undefined;

  constructor(coroutine) {
    this.coroutine = coroutine;
  }

  goOn(value, failed) {
    let awaited;
    try {
      awaited = this.resume(value, failed);
    } catch (error) {
      coroutineResult = afterThrow(error);
      coroutineFailed = true;
      awaited = null;
    }
    return awaited === null ? this.end() : this.wait(awaited);
  }

  resume(value, failed) {
    // Numbers need not become values of C++. // only with numberValue
    if (failed === 0 && typeof value === "number") return wasm.__wasmbind_resume_number(this.coroutine, value); // only with numberValue
    return wasm.__wasmbind_resume(this.coroutine, value, failed);
  }

  wait(awaited) {
    Promise.resolve(awaited).then(this.next, this.fail);
    if (this.resolve !== undefined) return undefined;
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  end() {
    const result = coroutineResult;
    const isError = coroutineFailed;
    coroutineResult = undefined;
    coroutineFailed = false;
    if (this.resolve !== undefined) return isError ? this.reject(result) : this.resolve(result);
    if (isError) throw result;
    return result;
  }
}

/** Goes on with a coroutine whenever it can, and returns the promise of its result. */
export function driveCoroutine(coroutine, awaited) {
  const driver = new Driver(coroutine);
  return Promise.resolve(awaited).then(driver.next, driver.fail);
}
