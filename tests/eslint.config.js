// SPDX-License-Identifier: MIT OR Apache-2.0
import js from "@eslint/js";
import globals from "globals";

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };

/** Everything is held to ESLint's recommended rules; the entries differ in the globals that they know. */
export default [
  { ignores: ["**/node_modules/**", "**/pkg/**", "**/pkg-*/**"] },
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
  { files: ["**/run/page.test.mjs"], languageOptions: { globals: { document: "readonly" } } },
  { files: ["**/docs/examples/*/test/**"], languageOptions: { globals: { ...shared, ...globals.node } } },
  { files: ["**/docs/examples/*/page/**"], languageOptions: { globals: globals.browser } },
];
