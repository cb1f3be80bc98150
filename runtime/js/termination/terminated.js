// SPDX-License-Identifier: MIT OR Apache-2.0
import { RELEASES } from "../module.js";
import { termination } from "./termination.js";

/** Stands for the exports of a module that has terminated: nothing can be called, and releasing does nothing. */
export const terminated = new Proxy(
  {},
  {
    get(_, name) {
      if (RELEASES.includes(name)) return () => {};
      throw new Error(`the module has terminated and cannot be used any more: ${termination.message}`, {
        cause: termination,
      });
    },
  },
);
