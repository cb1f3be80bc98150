// SPDX-License-Identifier: MIT OR Apache-2.0
export default ({ wasm, test, assert }) => {
  test("streams write and read", () => {
    wasm.write_file("a.txt", "one\n", false);
    wasm.write_file("/a.txt", "two\n", true);
    assert.equal(wasm.read_file("a.txt"), "one\ntwo\n");
    wasm.write_file("a.txt", "three", false);
    assert.equal(wasm.read_file("./a.txt"), "three");
    assert.equal(wasm.size_of("a.txt"), 5);
    assert.equal(wasm.is_new("a.txt"), true);
    assert.equal(wasm.read_file("missing"), "No such file or directory");
    wasm.remove_all("a.txt");
  });

  test("a long file", () => {
    const text = "0123456789abcdef".repeat(20000);
    wasm.write_file("long", text, false);
    assert.equal(wasm.read_file("long"), text);
    wasm.remove_all("long");
  });

  test("directories", () => {
    wasm.make_folders("/lib/deep/er");
    for (let i = 0; i < 300; i++) wasm.write_file(`/lib/deep/file${i}`, String(i), false);
    assert.equal(wasm.list("/lib").length, 302);
    wasm.rename_path("/lib/deep", "/deep");
    assert.sameElements(wasm.list("/lib"), []);
    assert.equal(wasm.read_file("/deep/file299"), "299");
    wasm.copy_path("/deep", "/copy");
    assert.equal(wasm.read_file("copy/file7"), "7");
    assert.equal(wasm.canonical("/copy/er/../file7"), "/copy/file7");
    assert.equal(wasm.remove_all("/deep"), 302);
    wasm.remove_all("/copy");
    wasm.remove_all("/lib");
  });

  test("positions in files", () => {
    assert.equal(wasm.seek(), "9100123xy6789");
    assert.equal(wasm.positions(), "8zeroabc6");
    assert.equal(wasm.temporary(), "kept");
  });

  test("errors", () => {
    wasm.make_folders("/e");
    wasm.write_file("/e/f", "", false);
    assert.ok(wasm.is_errno(wasm.open_error("/e/f", wasm.exclusive()), "EEXIST"));
    assert.ok(wasm.is_errno(wasm.open_error("/e", wasm.writing()), "EISDIR"));
    assert.ok(wasm.is_errno(wasm.open_error("/e/f/g", wasm.writing()), "ENOTDIR"));
    assert.ok(wasm.is_errno(wasm.open_error("/e/g/h", wasm.writing()), "ENOENT"));
    let caught;
    try {
      wasm.size_of("/nothing");
    } catch (error) {
      caught = error;
    }
    assert.ok(caught?.message.includes("No such file or directory"), caught?.message);
  });
};
