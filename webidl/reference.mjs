// SPDX-License-Identifier: MIT OR Apache-2.0
// Prints docs/reference/web/README.md.
//   node webidl/reference.mjs > docs/reference/web/README.md
import { readData } from "./lib/data.mjs";
import { Model } from "./lib/model.mjs";
import { referencePage } from "./lib/reference_page.mjs";

process.stdout.write(referencePage(new Model(readData())));
