// SPDX-License-Identifier: MIT OR Apache-2.0

/** What `import *` gives of a module that `require` has loaded: a CommonJS one is its own default export. */
export function moduleNamespace(module) {
  if (module?.__esModule || module?.[Symbol.toStringTag] === "Module") return module;
  return { ...module, default: module };
}
