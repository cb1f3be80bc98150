// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("attributes, iteration, static functions", () => {
    assert.equal(
      wasm.addresses("https://example.org/?a=1&b=2"),
      "example.org https://example.org/?a=1&b=2#top a=1 b=2 ?a=1&b=2&new=1 cannot",
    );
  });

  test("listeners and dictionaries", () => {
    assert.sameElements(wasm.events(), ["ping", "no parameter", "cancelable", "ping", "no parameter"]);
  });

  test("constructors, enumerations, values that are not there", () => {
    assert.equal(wasm.requests(), "POST no-store 1 none aborted");
    assert.equal(wasm.is_unknown({ cache: "newer" }), true);
  });

  test("promises are awaited", async () => {
    assert.equal(await wasm.text_of("text"), "text!");
  });

  test("buffers of C++ are written", () => {
    assert.equal(wasm.buffers(), "3h\u00e9 random");
  });

  test("a member of null throws", () => {
    assert.throws(TypeError, ["null"], () => wasm.null());
  });

  test("a value of another type throws", () => {
    assert.throws(TypeError, ["a string", "got number"], () => wasm.wrong_type({ href: 5 }));
  });

  test("any number of arguments", () => {
    const { log } = console;
    const seen = [];
    console.log = (...list) => seen.push(...list);
    try {
      wasm.log();
    } finally {
      console.log = log;
    }
    assert.sameElements(seen, ["text", 5, true]);
  });

  test("functions of the global object", () => new Promise((resolve) => wasm.later(resolve)));
};
