// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert, noGrowth }) => {
  const thrown = (what) => {
    try {
      wasm.parse(what);
    } catch (error) {
      return error;
    }
    throw new Error("nothing was thrown");
  };

  test("an instance of the class, with the C++ object behind it", () => {
    const error = thrown(0);
    assert.equal(error.constructor, wasm.parse_error);
    assert.ok(error instanceof Error);
    assert.equal(error.name, "json::parse_error");
    assert.equal(error.message, "a brace is missing");
    assert.equal(error.line, 3);
    assert.equal(error.describe(), "line 3");
    assert.equal(wasm.described(error), "line 3");
    assert.ok(error.stack === undefined || typeof error.stack === "string");
    assert.equal(String(error), "json::parse_error: a brace is missing");
    assert.equal(wasm.errors(), 1);
    error.free();
    assert.equal(wasm.errors(), 0);
    assert.equal(error.message, "a brace is missing");
    assert.throws(Error, ["has been freed"], () => error.line);
  });

  test("derived classes, exported or not", () => {
    const deep = thrown(1);
    assert.equal(deep.constructor, wasm.depth_error);
    assert.ok(deep instanceof wasm.parse_error);
    assert.equal(deep.name, "json::depth_error");
    assert.equal(deep.depth, 100);
    assert.equal(deep.line, 7);
    assert.equal(wasm.described(deep), "depth 100");
    const hidden = thrown(2);
    assert.equal(hidden.constructor, wasm.parse_error);
    assert.equal(hidden.name, "json::hidden_error");
    assert.equal(hidden.message, "hidden");
    assert.equal(hidden.describe(), "hidden");
    deep.free();
    hidden.free();
    assert.equal(wasm.errors(), 0);
  });

  test("other errors stay what they are", () => {
    assert.equal(thrown(3).constructor, Error);
  });

  test("causes", () => {
    const error = thrown(4);
    assert.equal(error.constructor, wasm.depth_error);
    assert.equal(error.name, "json::depth_error");
    assert.equal(error.cause.constructor, wasm.parse_error);
    assert.equal(error.cause.line, 3);
    error.cause.free();
    error.free();
    assert.equal(wasm.errors(), 0);
  });

  test("made by JavaScript, and by C++ as values", () => {
    const error = new wasm.parse_error("from JavaScript", 4);
    assert.ok(error instanceof Error);
    assert.equal(error.message, "from JavaScript");
    assert.equal(error.name, "json::parse_error");
    assert.equal(error.line, 4);
    error.free();
    const deep = new wasm.depth_error(2);
    assert.equal(deep.message, "too deep");
    assert.equal(deep.describe(), "depth 2");
    deep.free();
    const made = wasm.made();
    assert.equal(made.message, "made");
    made.free();
    assert.equal(wasm.errors(), 0);
  });

  test("as the error of std::expected", () => {
    assert.equal(wasm.tried(true), 1);
    let error;
    try {
      wasm.tried(false);
    } catch (caught) {
      error = caught;
    }
    assert.equal(error.constructor, wasm.parse_error);
    assert.equal(error.message, "expected");
    assert.equal(error.line, 1);
    error.free();
    assert.equal(wasm.errors(), 0);
  });

  test("nothing is left of many", () => {
    noGrowth((i) => {
      const error = thrown(i % 4);
      if (error instanceof wasm.parse_error) error.free();
    }, 20000);
    assert.equal(wasm.errors(), 0);
  });
};
