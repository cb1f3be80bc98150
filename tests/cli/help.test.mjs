// SPDX-License-Identifier: MIT OR Apache-2.0
// Help, and calls that are wrong.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Place } from "./tool.mjs";

const place = new Place();
const commands = ["build", "bind", "cc", "scan", "shims", "describe", "sysroot", "test"];

test("the overview lists every command", () => {
  const { status, stdout } = place.run("--help");
  assert.equal(status, 0);
  for (const command of commands) assert.match(stdout, new RegExp(`^  ${command} `, "m"));
});

for (const command of commands) {
  test(`${command} --help tells how it is called`, () => {
    for (const flag of ["--help", "-h"]) {
      const { status, stdout, stderr } = place.run(command, flag);
      assert.equal(status, 0);
      assert.equal(stderr, "");
      assert.match(stdout, new RegExp(`USAGE: wasmbind ${command} `));
    }
  });
}

test("flags are listed with both spellings, the package's first", () => {
  const { stdout } = place.run("build", "--help");
  assert.deepEqual(stdout.match(/^The .*:$|^Messages:$/gm), [
    "The package:",
    "The code:",
    "The compiler:",
    "Messages:",
  ]);
  assert.match(stdout, /^ {2}-v, --verbose +show/m);
  assert.match(stdout, /^ {2}-h, --help +/m);
  assert.match(stdout, /^ {2}--name NAME +name/m);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
});

test("--version", () => assert.match(place.run("--version").stdout, /^wasmbind \d+\.\d+\.\d+\n$/));

describe("a wrong call ends with 2, says what is wrong and prints nothing else", () => {
  const wrong = {
    "no command": [[], /COMMANDS/],
    "an unknown command": [["biuld"], /unknown command 'biuld'; did you mean 'build'\?/],
    "an unknown flag": [["build", "--out-dri", "x"], /unknown flag '--out-dri'; did you mean '--out-dir'\?/],
    "a flag of another command": [["scan", "--out-dir", "x", "a.cpp"], /unknown flag '--out-dir'/],
    "a flag without its value": [["build", "a.cpp", "--name"], /'--name' wants a value/],
    "an unknown target": [["build", "--target", "node"], /'node' is no value for --target: it has to be web or nodejs/],
    "an optimisation that is none": [["build", "--opt-level", "9"], /'9' is no value for --opt-level/],
    "two profiles": [["build", "--dev", "--release"], /exclude each other/],
    "a name that npm refuses": [
      ["build", "--name", "My Lib"],
      /'My Lib' is not a name that npm takes; one is 'my-lib'/,
    ],
    "memory that is no number of pages": [["build", "--max-memory", "1000"], /multiple of 65536/],
    "no such allocator": [["build", "--allocator=big"], /--allocator is small, dlmalloc or bump, not 'big'/],
    "a stack of nothing": [["build", "--stack-size=0"], /'0' is no value for --stack-size/],
    "more initial than maximal memory": [["build", "--initial-memory", "131072", "--max-memory", "65536"], /more than/],
    "bind without a module": [["bind"], /takes one linked module/],
    "two sources to scan": [["scan", "a.cpp", "b.cpp"], /takes one source/],
    "cc without a compiler": [["cc"], /behind '--'/],
    "words behind -- where there can be none": [["bind", "a.wasm", "--", "-g"], /takes nothing behind '--'/],
  };
  for (const [what, [args, message]] of Object.entries(wrong)) {
    test(what, () => {
      const { status, stdout, stderr } = place.run(...args);
      assert.equal(status, 2, stderr);
      assert.equal(stdout, "");
      assert.match(stderr, message);
      assert.deepEqual(place.list(), []);
    });
  }
});

test("every mistake of a call is told at once", () => {
  const { stderr } = place.run("build", "--one", "--two");
  assert.match(stderr, /--one/);
  assert.match(stderr, /--two/);
});
