// SPDX-License-Identifier: MIT OR Apache-2.0
import js from "@eslint/js";
import globals from "globals";

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };

/** State of the glue that some helpers only assign. */
const assigned =
  "WASM_VECTOR_LEN|idleWriter|stringBuiltins|stringBuiltinsLimit|lastWords|leaving|lentTop|scratchBase|scratchTop|stackMark|coroutineFailed|coroutineResult|thrownPart|wasm";

/** Everything is held to ESLint's recommended rules; the entries differ in the globals that they know. */
export default [
  { ignores: ["**/node_modules/**", "**/pkg/**", "**/pkg-*/**", "testdata/**", "build*/**"] },
  js.configs.recommended,
  { languageOptions: { globals: shared } },
  {
    // Helpers of the runtime: what they import is in one module with them in the generated glue, so they may assign it.
    files: ["**/runtime/js/**/*.js"],
    languageOptions: { globals: { wasm: "readonly" } },
    rules: {
      "no-import-assign": "off",
      "no-unused-vars": ["error", { varsIgnorePattern: `^(${assigned})$` }],
    },
  },
  { files: ["**/runtime/js/nodejs/**"], languageOptions: { globals: { Buffer: "readonly" } } },
  { files: ["**/tests/**", "**/docs/examples/*/test/**", "**/*.mjs"], languageOptions: { globals: globals.node } },
  {
    files: ["**/docs/examples/*/page/**", "**/tests/run/*.test.mjs", "**/tests/bench/dom/**"],
    languageOptions: { globals: globals.browser },
  },
];
