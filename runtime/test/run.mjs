// SPDX-License-Identifier: MIT OR Apache-2.0
// One run of a suite in one host: collects results, ends tests that take too long, starts the host again for the others.

/** @typedef {{ test: string, status: string, milliseconds: number, messages: string[] }} Result */

export class Run {
  /** @type {Map<string, Result>} */
  results = new Map();
  planned = [];
  problem;
  #messages = new Map();
  #running;
  #stop = async () => {};

  /**
   * @param {(plan: object, receive: (event: object) => void) => Promise<() => Promise<void>>} start - starts a host
   * @param {object} options - `plan`, `timeout` in milliseconds
   * @param {{ result: (result: Result) => void, output: (text: string) => void }} observer
   */
  constructor(start, { plan, timeout }, observer) {
    Object.assign(this, { start, plan, timeout, observer });
  }

  /** Runs everything. */
  async finish() {
    while ((await this.#once()) === "again");
  }

  /** Ends the host. */
  stop() {
    return this.#stop();
  }

  /** One life of the host. */
  async #once() {
    const { promise, resolve } = deferred();
    let isOver = false;
    const receive = (event) => {
      if (isOver) return;
      const outcome = this.#take(event);
      if (outcome === undefined) return;
      isOver = true;
      resolve(outcome);
    };
    const plan = { ...this.plan, finished: [...this.results.keys()] };
    this.#stop = await this.start(plan, receive);
    const watch = setInterval(() => {
      if (this.#running && Date.now() - this.#running.since >= this.timeout) receive({ kind: "late" });
    }, 50);
    const outcome = await promise;
    clearInterval(watch);
    await this.#stop();
    return outcome;
  }

  /** @returns {string | undefined} "done" or "again" when this life of the host is over */
  #take(event) {
    switch (event.kind) {
      case "plan":
        this.planned = event.tests;
        return undefined;
      case "started":
        this.#running = { test: event.test, since: Date.now() };
        return undefined;
      case "message":
        this.#note(event.test, event.text);
        return undefined;
      case "output":
        this.observer.output(event.text);
        return undefined;
      case "ended":
        this.#end(event);
        return undefined;
      case "late":
        return this.#giveUp("timeout", `has not ended after ${this.timeout / 1000} s`, this.timeout);
      case "died":
        return this.#giveUp("crashed", event.text, 0);
      case "broken":
        this.problem = event.text;
        return "done";
      default:
        return "done";
    }
  }

  /** The running test has taken the host with it. */
  #giveUp(status, text, milliseconds) {
    if (!this.#running) {
      this.problem = text;
      return "done";
    }
    const { test } = this.#running;
    this.#note(test, text);
    this.#end({ test, status, milliseconds });
    return "again";
  }

  #note(test, text) {
    this.#messages.set(test, [...(this.#messages.get(test) ?? []), text]);
  }

  #end({ test, status, milliseconds }) {
    this.#running = undefined;
    const result = { test, status, milliseconds, messages: this.#messages.get(test) ?? [] };
    this.results.set(test, result);
    this.observer.result(result);
  }
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}
