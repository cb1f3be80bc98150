// SPDX-License-Identifier: MIT OR Apache-2.0
/// Whole sources through scan, check and shims, compiled and called: what each feature of the language leaves at the border.
import { after, describe, test } from 'node:test';

import { Border } from './border.mjs';
import { builds, Workshop } from './compile.mjs';
import { defaults } from './language/defaults.mjs';
import { inheritance } from './language/inheritance.mjs';
import { members } from './language/members.mjs';
import { records } from './language/records.mjs';

const workshop = new Workshop();
after(() => workshop.close());
const features = { defaults, inheritance, members, records };
const fast = process.env.WASMBIND_FAST === '1' ? builds.slice(1, 2) : builds;

for (const [name, check] of Object.entries(features)) {
  describe(name, () => {
    for (const flags of [...fast, ...(check.flags ?? [])])
      test(flags.join(' '), () => check(new Border(workshop.module([workshop.scan(name, flags)], flags)), flags));
  });
}
