// SPDX-License-Identifier: MIT OR Apache-2.0
/// Whole sources through scan, check and shims, compiled and called: what each feature of the language leaves at the border.
import { after, describe, test } from "node:test";

import { Border } from "./border.mjs";
import { builds, Workshop } from "./compile.mjs";
import { containers } from "./language/containers.mjs";
import { defaults } from "./language/defaults.mjs";
import { inheritance } from "./language/inheritance.mjs";
import { iteration } from "./language/iteration.mjs";
import { members } from "./language/members.mjs";
import { records } from "./language/records.mjs";

const workshop = new Workshop();
after(() => workshop.close());
const features = { containers, defaults, inheritance, iteration, members, records };
const fast = process.env.WASMBIND_FAST === "1" ? builds.slice(1, 2) : builds;

/// A module with the imports that its test gives it, by the names of the functions.
function open(bytes, check) {
  if (!check.imports) return [new Border(bytes)];
  let border;
  const { functions, seen } = check.imports(() => border);
  const wasmbind = {};
  for (const { name, module } of WebAssembly.Module.imports(new WebAssembly.Module(bytes)))
    if (module === "wasmbind")
      wasmbind[name] = Object.entries(functions).find(([key]) => name.includes(`${key.length}${key}`))[1];
  border = new Border(bytes, { wasmbind });
  return [border, seen];
}

for (const [name, check] of Object.entries(features)) {
  describe(name, () => {
    for (const flags of [...fast, ...(check.flags ?? [])])
      test(flags.join(" "), () => {
        const [border, seen] = open(workshop.module([workshop.scan(name, flags)], flags), check);
        check(border, flags);
        check.afterwards?.(border, seen);
      });
  });
}
