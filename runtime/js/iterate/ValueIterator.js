// SPDX-License-Identifier: MIT OR Apache-2.0
import { freeCallable } from "../function/freeCallable.js";
import { releaseFunction } from "../function/releaseFunction.js";

/** Hands out the values of a C++ range one by one. The range goes at its end, with return(), or with the iterator. */
export class ValueIterator {
  #step;
  #isWrapped;
  #owner;
  #key;
  #isRunning = false;

  /**
   * @param step gives the next value, or undefined behind the last
   * @param isWrapped whether it gives values in arrays of one
   * @param owner the object that the range belongs to, if any, and the symbol of its record
   */
  constructor(step, isWrapped, owner, key) {
    this.#step = step;
    this.#isWrapped = isWrapped;
    this.#owner = owner;
    this.#key = key;
  }

  next() {
    if (this.#step === undefined) return { value: undefined, done: true };
    if (this.#isRunning) throw new TypeError("the iterator is running already");
    if (this.#owner !== undefined && this.#owner[this.#key].ptr === 0) {
      this.#release();
      throw new Error("the object that is iterated over has been freed or moved");
    }
    let result;
    let succeeded = false;
    this.#isRunning = true;
    try {
      result = this.#step();
      succeeded = true;
    } finally {
      this.#isRunning = false;
      if (!succeeded) this.#release();
    }
    if (result !== undefined) return { value: this.#isWrapped ? result[0] : result, done: false };
    this.#release();
    return { value: undefined, done: true };
  }

  return(value) {
    if (this.#isRunning) throw new TypeError("the iterator is running already");
    this.#release();
    return { value, done: true };
  }

  [Symbol.iterator]() {
    return this;
  }

  [Symbol.dispose]() {
    this.return();
  }

  #release() {
    if (this.#step === undefined) return;
    const ptr = releaseFunction(this.#step);
    this.#step = this.#owner = undefined;
    if (ptr !== 0) freeCallable(ptr);
  }
}

// What all iterators of the language have: map(), take() and so on, where the engine knows them.
Object.setPrototypeOf(ValueIterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
