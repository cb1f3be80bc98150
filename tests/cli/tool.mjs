// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs the tool as a user would, in a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";

/** The program under test. */
export const wasmbind = path.resolve(process.env.WASMBIND ?? "build/bin/wasmbind");

/** A folder that goes away when the tests of the file are done. */
export class Place {
  constructor() {
    this.folder = mkdtempSync(path.join(os.tmpdir(), "wasmbind-cli-"));
    after(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(...names) {
    return path.join(this.folder, ...names);
  }

  write(name, text) {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name) {
    return readFileSync(this.path(name), "utf8");
  }

  bytes(name) {
    return readFileSync(this.path(name));
  }

  /** Sorted names of what lies in a folder; empty when there is none. */
  list(name = ".") {
    try {
      return readdirSync(this.path(name)).sort();
    } catch {
      return [];
    }
  }

  /** Runs any program here. */
  spawn(program, args, options = {}) {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: this.folder,
      encoding: "utf8",
      ...options,
    });
    if (error) throw error;
    return { status, stdout, stderr };
  }

  /** Runs the tool here. */
  run(...args) {
    return this.spawn(wasmbind, args);
  }
}

export const addition = `/// Adds.
[[wasm::export]] int add(int a, int b) { return a + b; }
`;
