// SPDX-License-Identifier: MIT OR Apache-2.0
// The pages of docs/examples, as tests in browsers serve them.
import { execFileSync } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { outFolder } from "./build.mjs";

/**
 * Builds an example for the web and puts its page beside the package.
 * @param {string} name - of the example
 * @returns {Promise<string>} the folder, with `page` and `pkg-web`
 */
export async function buildExample(name) {
  const example = fileURLToPath(new URL(`../../../docs/examples/${name}/`, import.meta.url));
  const site = path.join(outFolder, `${name}-site`);
  await mkdir(site, { recursive: true });
  await cp(path.join(example, "page"), path.join(site, "page"), { recursive: true });
  const args = ["build", example, "--target", "web", "--out-dir", path.join(site, "pkg-web")];
  execFileSync(process.env.WASMBIND ?? "wasmbind", args, { stdio: ["ignore", "ignore", "pipe"] });
  return site;
}
