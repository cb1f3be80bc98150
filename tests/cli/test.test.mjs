// SPDX-License-Identifier: MIT OR Apache-2.0
// `wasmbind test`: every end of a test, what is chosen and reported, and calls that are wrong.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";

import { Place, wasmbind } from "./tool.mjs";

const place = new Place();

place.write("wasmbind.json", JSON.stringify({ name: "suite", test: { flags: ["-DEXPECTED=42"] } }));
place.write("include/answer.h", "int answer();\n");
place.write("src/answer.cpp", '#include "answer.h"\nint answer() { return 42; }\n');
place.write("src/main.cpp", "int main() { return nonsense; }\n");
place.write(
  "test/answer_test.cpp",
  `#include "answer.h"
#include <cstdio>
#include <cstdlib>
#include <gmock/gmock.h>
#include <stdexcept>
struct Source { virtual ~Source() = default; virtual int next() = 0; };
struct MockSource : Source { MOCK_METHOD(int, next, (), (override)); };
TEST(Good, Passes) { EXPECT_EQ(answer(), EXPECTED); }
TEST(Good, Mocks) { MockSource s; EXPECT_CALL(s, next()).WillOnce(testing::Return(7)); EXPECT_EQ(s.next(), 7); }
TEST(Good, Throws) { EXPECT_THROW(throw std::runtime_error("x"), std::runtime_error); }
class Squares : public testing::TestWithParam<int> {};
TEST_P(Squares, ArePositive) { EXPECT_GT(GetParam() * GetParam(), 0); }
INSTANTIATE_TEST_SUITE_P(Some, Squares, testing::Values(1, -2));
TEST(Good, DISABLED_Never) { std::abort(); }
TEST(Skip, Skipped) { GTEST_SKIP() << "not here"; }
TEST(Bad, Fails) { EXPECT_EQ(answer(), 41) << "<wrong>"; }
TEST(Bad, Throws) { throw std::runtime_error("leaves"); }
TEST(Bad, Aborts) { std::puts("last words"); std::abort(); }
TEST(Bad, Traps) { __builtin_trap(); }
static int deep(volatile int n) { return n < 0 ? 0 : deep(n + 1) + deep(n + 2); }
TEST(Bad, Overflows) { EXPECT_EQ(deep(0), 1); }
TEST(Bad, ExitsWell) { std::exit(0); }
TEST(Bad, ExitsBadly) { std::exit(3); }
TEST(Bad, Loops) { for (volatile int n = 0;; n = n + 1) {} }
TEST(Last, Runs) { SUCCEED(); }
struct Broken : testing::Test { static void SetUpTestSuite() { ADD_FAILURE() << "before all"; } };
TEST_F(Broken, Runs) {}
`,
);

/** Standard output and error of one run, without times. */
function run(...args) {
  const { status, stdout, stderr } = place.run("test", ...args);
  return { status, stderr, stdout: stdout.replace(/ \(\d+(\.\d+)? ms\)/g, "").replace(/, \d+\.\d s$/m, "") };
}

/** "Suite.Name" to its word. */
const words = (stdout) =>
  Object.fromEntries([...stdout.matchAll(/^(ok|FAILED|CRASHED|TIMEOUT|skipped) +(\S.*)$/gm)].map(([, w, n]) => [n, w]));

const ends = {
  "Good.Passes": "ok",
  "Good.Mocks": "ok",
  "Good.Throws": "ok",
  "Skip.Skipped": "skipped",
  "Bad.Fails": "FAILED",
  "Bad.Throws": "FAILED",
  "Bad.Aborts": "CRASHED",
  "Bad.Traps": "CRASHED",
  "Bad.Overflows": "CRASHED",
  "Bad.ExitsWell": "CRASHED",
  "Bad.ExitsBadly": "CRASHED",
  "Bad.Loops": "TIMEOUT",
  "Last.Runs": "ok",
  "Broken.Runs": "skipped",
  "Broken.(outside of its tests)": "FAILED",
  "Some/Squares.ArePositive/0": "ok",
  "Some/Squares.ArePositive/1": "ok",
};

test("every end of a test is told apart, and costs that test only", () => {
  const { status, stdout, stderr } = run("--timeout", "1", "--junit", "junit.xml");
  assert.equal(status, 1, stderr);
  assert.deepEqual(words(stdout), ends);
  assert.match(stdout, /^17 tests in node: 9 failed, 2 skipped$/m);
  assert.match(stdout, /FAILED +Bad\.Fails\n +test\/answer_test\.cpp:\d+: Expected equality/);
  assert.match(stdout, / {4}last words\nCRASHED +Bad\.Aborts\n {4}abort\(\) was called\n(.*\n)*? +at Bad_Aborts_Test/);
  assert.match(stdout, /stack overflow/);
  assert.match(stdout, /the program exited with code 0/);
  assert.match(stdout, /the program exited with code 3/);
  assert.doesNotMatch(stdout, /testing::internal/);
});

test("JUnit XML counts and quotes", () => {
  const xml = place.read("junit.xml");
  assert.match(xml, /<testsuite name="node" tests="17" failures="3" errors="6" skipped="2" time="\d+\.\d+">/);
  assert.match(
    xml,
    /<testcase classname="Bad" name="Traps" time="[\d.]+"><error type="crashed" message="C\+\+ trapped/,
  );
  assert.match(xml, /&lt;wrong&gt;/);
  assert.match(xml, /<testcase classname="Skip" name="Skipped" time="[\d.]+"><skipped message="not here"\/>/);
  const text = xml.replace(/<\?xml[^?]*\?>|<[a-z]+( [a-z]+="[^"<]*")*\/?>|<\/[a-z]+>/g, "");
  assert.doesNotMatch(text, /[<>]|&(?!amp;|lt;|gt;|quot;|#10;)/);
});

test("filters choose, and all that have passed is success", () => {
  const { status, stdout } = run("--filter", "Good.*:Last.?uns-*Mocks");
  assert.deepEqual(Object.keys(words(stdout)), ["Good.Passes", "Good.Throws", "Last.Runs"]);
  assert.match(stdout, /^3 tests in node: all passed$/m);
  assert.equal(status, 0);
});

test("shards have every test once", () => {
  const names = [1, 2, 3].flatMap((index) => run("--list", "--shard", `${index}/3`).stdout.trim().split("\n"));
  assert.deepEqual(names.sort(), run("--list").stdout.trim().split("\n").sort());
  assert.equal(names.length, 16);
});

test("isolated tests end as the others do", () => {
  const { status, stdout } = run("--isolate", "--filter", "Good.*:Bad.Traps:Skip.*");
  assert.deepEqual(words(stdout), {
    "Good.Passes": "ok",
    "Good.Mocks": "ok",
    "Good.Throws": "ok",
    "Skip.Skipped": "skipped",
    "Bad.Traps": "CRASHED",
  });
  assert.equal(status, 1);
});

test("no test is an error", () => {
  const { status, stdout, stderr } = run("--filter", "Nothing.*");
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /error: node: no test matches --filter/);
});

test("an interrupted run ends at once, with the signal's status", async () => {
  const child = spawn(wasmbind, ["test", "--filter", "Good.Passes:Bad.Loops"], { cwd: place.folder });
  for await (const chunk of child.stdout) if (`${chunk}`.includes("Good.Passes")) break;
  child.kill("SIGINT");
  const [status] = await once(child, "exit");
  assert.equal(status, 130);
});

describe("what is wrong is said", () => {
  const wrong = {
    "no such host": [["--browser", "lynx"], 2, /'lynx' is no value for --browser: it has to be node/],
    "no shard": [["--shard", "3/2"], 2, /'3\/2' is no value for --shard/],
    "no time": [["--timeout", "soon"], 2, /'soon' is no value for --timeout/],
    "no GoogleTest": [["--gtest", "/nowhere"], 1, /there is no '\/nowhere\/googletest\/src\/gtest-all\.cc'/],
    "a folder without tests": [["src"], 1, /there are no tests in 'src\/test'/],
  };
  for (const [what, [args, expected, message]] of Object.entries(wrong))
    test(what, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [expected, ""], stderr);
      assert.match(stderr, message);
    });

  test("no Node", () => {
    const { status, stderr } = place.spawn(wasmbind, ["test"], { env: { ...process.env, PATH: "/nowhere" } });
    assert.equal(status, 1);
    assert.match(stderr, /there is no program 'node'/);
  });
});
