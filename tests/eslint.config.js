// SPDX-License-Identifier: MIT OR Apache-2.0
import js from "@eslint/js";
import globals from "globals";

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };

/** Everything is held to ESLint's recommended rules; the entries differ in the globals that they know. */
export default [
  { ignores: ["**/node_modules/**", "**/pkg/**", "!**/generated/**"] },
  js.configs.recommended,
  {
    // Helpers of the runtime: they end up inside the generated glue, which provides `wasm`.
    files: ["**/runtime/js/**/*.js"],
    languageOptions: { globals: { ...shared, wasm: "readonly" } },
  },
  {
    files: ["**/run/**", "**/types/**", "**/*.config.js"],
    languageOptions: { globals: { ...shared, ...globals.node } },
  },
  { files: ["**/docs/examples/*/test/**"], languageOptions: { globals: { ...shared, ...globals.node } } },
  { files: ["**/docs/examples/*/page/**"], languageOptions: { globals: globals.browser } },
  // Generated packages must not need more than what Node and browsers share.
  { files: ["**/generated/**/*.{js,mjs}"], languageOptions: { globals: shared } },
  {
    files: ["**/generated/**/*.cjs"],
    languageOptions: { globals: { ...shared, ...globals.node }, sourceType: "commonjs" },
  },
];
