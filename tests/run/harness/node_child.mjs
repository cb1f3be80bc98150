// SPDX-License-Identifier: MIT OR Apache-2.0
// A process that runs one test file against one package for Node, and sends the results to its parent.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { runSuite } from "./suite.js";

const [packageFile, testFile] = process.argv.slice(2);
process.env.WASMBIND_TEST_VARIABLE = "grün";
try {
  const wasm = await import(pathToFileURL(packageFile));
  const file = await import(pathToFileURL(testFile));
  const require = createRequire(import.meta.url);
  const script = packageFile.replace(/\.js$/, ".cjs");
  const fresh = async () => {
    delete require.cache[require.resolve(script)];
    return require(script);
  };
  process.send({ results: await runSuite(file, wasm, wasm.__wasm, "node", fresh) });
} catch (error) {
  process.send({ failure: error.stack ?? String(error) });
}
