// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, captureConsole, environment }) => {
  test("printf, line by line", async () => {
    const lines = await captureConsole(() => {
      wasm.print("one\ntwo\nth");
      wasm.print("ree\n\n");
    });
    assert.sameElements(lines.log, ["one", "two", "three", ""]);
    assert.sameElements(lines.error, []);
  });

  test("a line without an end is not lost", async () => {
    const flushed = await captureConsole(() => wasm.print_flushed("flushed"));
    assert.sameElements(flushed.log, ["flushed"]);
    const lines = await captureConsole(() => wasm.print("no end"));
    assert.sameElements(lines.log, ["no end"]);
  });

  test("characters that are written in pieces", async () => {
    const lines = await captureConsole(() => {
      const text = "x🦉é\n";
      for (let i = 0; i < 8; i++) wasm.write_bytes(text, i, 1);
    });
    assert.sameElements(lines.log, ["x🦉é"]);
  });

  test("much output", async () => {
    const text = Array.from({ length: 5000 }, (_, i) => `line ${i}`);
    const lines = await captureConsole(() => wasm.print(`${text.join("\n")}\n`));
    assert.sameElements(lines.log, text);
  });

  test("std::cout and std::cerr", async () => {
    const lines = await captureConsole(() => {
      wasm.stream_out("grün ");
      wasm.stream_error("rot");
    });
    assert.sameElements(lines.log, ["grün 42"]);
    assert.sameElements(lines.error, ["rot"]);
  });

  test("clocks", () => {
    const now = Date.now() / 1000;
    assert.ok(Math.abs(wasm.seconds_since_1970() - now) < 2);
    assert.ok(Math.abs(wasm.c_time() - now) < 2);
    const before = wasm.steady_seconds();
    wasm.sleep_ms(20);
    const passed = wasm.steady_seconds() - before;
    assert.ok(passed >= 0.018 && passed < 2, `slept for ${passed} s`);
  });

  test("random numbers", () => {
    const numbers = new Set(Array.from({ length: 20 }, () => wasm.random_number()));
    assert.ok(numbers.size >= 19);
    const zeros = wasm.fill_random(200000);
    assert.ok(zeros > 500 && zeros < 1100, `${zeros} of 200000 bytes are 0`);
  });

  test("environment variables", () => {
    assert.equal(wasm.variable("WASMBIND_TEST_VARIABLE"), environment === "node" ? "grün" : null);
    assert.equal(wasm.variable("WASMBIND_NOT_SET"), null);
  });

  test("a file system in memory", () => {
    assert.equal(wasm.open_error("missing.txt", false), "No such file or directory");
    assert.equal(wasm.open_error("/etc/passwd", false), "No such file or directory");
    assert.equal(wasm.open_error("new.txt", true), "opened");
    assert.equal(wasm.remove_error("new.txt"), "removed");
    assert.equal(wasm.fopen_error("missing.txt"), "No such file or directory");
    assert.equal(wasm.remove_error("missing.txt"), "No such file or directory");
    assert.equal(wasm.make_folder_error("folder"), "made");
    assert.equal(wasm.make_folder_error("folder"), "File exists");
    assert.equal(wasm.stat_error("missing.txt"), "No such file or directory");
  });

  test("the root directory", () => {
    assert.equal(wasm.stat_error("/"), "directory");
    assert.equal(wasm.entries("/"), 1);
    assert.equal(wasm.entries("/"), 1);
    assert.ok(wasm.entries("/missing") < 0);
  });

  test("the input is at its end", () => {
    assert.equal(wasm.read_input(), -1);
  });

  test("exit is an error that names the code", () => {
    assert.throws(Error, ["exited with code 3"], () => wasm.leave(3));
  });
};
