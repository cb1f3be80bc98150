// SPDX-License-Identifier: MIT OR Apache-2.0
// The module for short strings is a helper in binary form. This test assembles it from its text, for which Debian's
// Binaryen is too old. `UPDATE_GOLDENS=1` rewrites it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import binaryen from "binaryen";

const folder = new URL("../../runtime/js/string_builtins/", import.meta.url);
const helper = fileURLToPath(new URL("stringModule.js", folder));

/** The binary form of a module of our own in text form. */
function assemble(text) {
  const module = binaryen.parseText(text);
  const { GC, ReferenceTypes, BulkMemory, MutableGlobals } = binaryen.Features;
  module.setFeatures(GC | ReferenceTypes | BulkMemory | MutableGlobals);
  assert.ok(module.validate());
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(0);
  module.optimize();
  return module.emitBinary();
}

test("stringModule.js is what strings.wat gives", () => {
  const bytes = assemble(readFileSync(new URL("strings.wat", folder), "utf8"));
  const text = `// SPDX-License-Identifier: MIT OR Apache-2.0

/** strings.wat in base64; \`./dev goldens\` writes this file. */
export const stringModule =
  "${Buffer.from(bytes).toString("base64")}";
`;
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(helper, text);
  else assert.equal(readFileSync(helper, "utf8"), text);
});
