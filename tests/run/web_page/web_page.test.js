// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  if (typeof document === "undefined") return test("pages only", () => {});

  test("elements", () => {
    assert.equal(
      wasm.elements(),
      '<ul data-kind="test" style="color: red;"><li>a</li>-<li>b</li>-</ul> no p b no more',
    );
  });

  test("listeners", () => assert.equal(wasm.clicks(), 11));

  test("pixels of WebGL", () => assert.ok(["255 0 255", "no WebGL 2"].includes(wasm.pixel())));

  test("fetch", async () => {
    assert.ok((await wasm.fetched(globalThis.location.href)).startsWith("200 text/html"));
    assert.equal(await wasm.aborted(globalThis.location.href), "AbortError");
  });

  test("IndexedDB", async () => assert.equal(await new Promise(wasm.stored), "value"));

  test("MessageChannel", async () => assert.equal(await new Promise(wasm.messages), "hello"));

  test("history", () => assert.equal(wasm.routes(), "#/route"));

  test("IntersectionObserver", async () => assert.equal(await new Promise(wasm.seen), true));
};
