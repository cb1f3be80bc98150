// SPDX-License-Identifier: MIT OR Apache-2.0
// What a command costs: processor time and memory of all its processes.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the program that measures others. */
export function buildMeasure(out) {
  const program = path.join(out, "measure");
  execFileSync("clang++-22", ["-std=c++20", "-O1", path.join(here, "measure.cpp"), "-o", program]);
  return program;
}

/**
 * Runs commands in turns, so that what else the machine does meets all alike.
 * @param {string} program - what buildMeasure has made
 * @param {{command: string[], before?: () => void}[]} commands
 * @param {number} rounds
 * @returns {{seconds: number, bytes: number}[]} the least of each
 */
export function measure(program, commands, rounds) {
  const results = commands.map(() => ({ seconds: Infinity, bytes: Infinity }));
  for (let round = 0; round < rounds; round++)
    commands.forEach(({ command, before }, index) => {
      before?.();
      const text = execFileSync(program, command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      const { seconds, kilobytes } = JSON.parse(text.trim().split("\n").at(-1));
      results[index].seconds = Math.min(results[index].seconds, seconds);
      results[index].bytes = Math.min(results[index].bytes, kilobytes * 1024);
    });
  return results;
}
