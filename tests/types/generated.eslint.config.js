// SPDX-License-Identifier: MIT OR Apache-2.0
// For generated packages, wherever they are: ESLint's recommended rules, and no globals but those of their platforms.
import js from "@eslint/js";
import globals from "globals";

const shared = { ...globals["shared-node-browser"], ...globals.es2021 };

export default [
  js.configs.recommended,
  { files: ["**/*.js"], languageOptions: { globals: { ...shared, Request: "readonly", Response: "readonly" } } },
  // A page that a test has copied into the folder of its package.
  { files: ["*-site/page/**"], languageOptions: { globals: globals.browser } },
  { files: ["**/*.cjs"], languageOptions: { globals: { ...shared, ...globals.node }, sourceType: "commonjs" } },
];
