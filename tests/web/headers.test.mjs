// SPDX-License-Identifier: MIT OR Apache-2.0
// What webidl/generate.mjs writes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { readData } from "../../webidl/lib/data.mjs";
import { generate } from "../../webidl/lib/headers.mjs";
import { Model } from "../../webidl/lib/model.mjs";
import { enumeratorName, memberName } from "../../webidl/lib/names.mjs";
import { referencePage } from "../../webidl/lib/reference_page.mjs";

const names = {
  appendChild: "append_child",
  innerHTML: "inner_html",
  createElementNS: "create_element_ns",
  texImage2D: "tex_image_2d",
  toDataURL: "to_data_url",
  getExtension: "get_extension",
  isIdentity: "is_identity",
  is2D: "is_2d",
  delete: "delete_",
  namespace: "namespace_",
  assert: "assert_",
  URL: "url",
  "font-size": "font_size",
};
const enumerators = { "no-store": "no_store", "": "none", "2d": "_2d", "text/html": "text_html", default: "default_" };

describe("names in C++", () => {
  for (const [web, cxx] of Object.entries(names)) test(web, () => assert.equal(memberName(web), cxx));
  for (const [web, cxx] of Object.entries(enumerators)) test(`"${web}"`, () => assert.equal(enumeratorName(web), cxx));
});

describe("headers", () => {
  const { files } = generate(new Model(readData()));

  test("are the same bytes each time", () => {
    assert.deepEqual([...generate(new Model(readData())).files], [...files]);
  });

  test("are there for every interface, dictionary and enumeration", () => {
    const data = readData();
    for (const table of ["interfaces", "dictionaries", "enums"])
      for (const name of Object.keys(data[table])) assert.ok(files.has(`web/${name}.h`), name);
  });

  test("can be told apart where the case of letters does not count", () => {
    assert.equal(new Set([...files.keys()].map((name) => name.toLowerCase())).size, files.size);
  });

  test("the index of the documentation is up to date: node webidl/reference.mjs", () => {
    const page = new URL("../../docs/reference/web/README.md", import.meta.url);
    assert.equal(readFileSync(page, "utf8"), referencePage(new Model(readData())));
  });

  test("what nobody knows is an error", () => {
    const data = readData();
    data.interfaces.Node.members.push({ kind: "attribute", name: "x", result: "Unknown" });
    assert.throws(() => generate(new Model(data)), /what is the type "Unknown"/);
  });
});
