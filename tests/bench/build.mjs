// SPDX-License-Identifier: MIT OR Apache-2.0
// Builds what is compared: the package of wasmbind, the module of the hand-written glue, and that of embind.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const benchFolder = path.dirname(fileURLToPath(import.meta.url));
const wasmbind = process.env.WASMBIND ?? "wasmbind";

export const hasEmbind = existsSync("/usr/bin/em++");

/** Paths of the modules and scripts in `out`, as the environments load them. What has none for Node is not run there. */
export const artifacts = {
  product: { node: "product-nodejs/bench.js", browser: "product-web/bench.js", wasm: "product-web/bench_bg.wasm" },
  soak: { node: "soak-nodejs/bench.js", browser: "soak-web/bench.js", wasm: "soak-web/bench_bg.wasm" },
  builtins: { browser: "product-builtins/bench.js", wasm: "product-builtins/bench_bg.wasm" },
  hand: { node: "hand/glue.js", browser: "hand/glue.js", wasm: "hand/hand.wasm" },
  embind: { node: "embind/bench.mjs", browser: "embind/bench.mjs", wasm: "embind/bench.wasm" },
};

/** The package. */
async function buildProduct(folder, target, ...options) {
  const source = path.join(benchFolder, "product", "exports.cpp");
  await run(wasmbind, ["build", source, "--name", "bench", "--target", target, "--out-dir", folder, ...options]);
}

/** The package with what counts the things that it holds. */
async function buildForSoak(out, target) {
  const sources = ["product/exports.cpp", "soak/counts.cpp"].map((file) => path.join(benchFolder, file));
  const options = ["--name", "bench", "--target", target, "--out-dir", path.join(out, `soak-${target}`)];
  await run(wasmbind, ["build", ...sources, ...options]);
}

/** The hand-written module: compiled, linked and optimised as the product's. It has raw exports only. */
async function buildHand(out, options) {
  const folder = path.join(out, "hand");
  const source = path.join(benchFolder, "hand", "exports.cpp");
  await run(wasmbind, [
    "build",
    source,
    "--name",
    "hand",
    "--target",
    "web",
    "--out-dir",
    path.join(out, "hand-package"),
    ...options,
  ]);
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(out, "hand-package", "hand_bg.wasm"), path.join(folder, "hand.wasm"));
  await copyFile(path.join(benchFolder, "hand", "glue.js"), path.join(folder, "glue.js"));
}

async function buildEmbind(out) {
  const folder = path.join(out, "embind");
  await mkdir(folder, { recursive: true });
  const source = path.join(benchFolder, "embind", "exports.cpp");
  const options = ["-std=c++20", "-O3", "--bind", "-fexceptions", "-sMODULARIZE", "-sEXPORT_ES6", "-sWASM_BIGINT"];
  const memory = ["-sALLOW_MEMORY_GROWTH", "-sENVIRONMENT=web,node", "-sFILESYSTEM=0"];
  // Debian's packages for Node, which another Node does not look for by itself.
  const env = { ...process.env, NODE_PATH: "/usr/share/nodejs" };
  await run("em++", [source, ...options, ...memory, "-o", path.join(folder, "bench.mjs")], { env });
}

/**
 * Builds everything.
 * @param {string} out - folder for what is made
 * @param {string[]} variants - "product", "builtins" (the product with --js-string-builtins), "hand", "embind"
 * @param {string[]} targets - "nodejs", "web"
 * @param {string[]} options - more of `wasmbind build`, for the product and the hand-written module
 */
export async function build(out, variants, targets, options = []) {
  await mkdir(out, { recursive: true });
  const folder = (name) => path.join(out, `product-${name}`);
  if (variants.includes("product"))
    for (const target of targets) await buildProduct(folder(target), target, ...options);
  if (variants.includes("builtins") && targets.includes("web"))
    await buildProduct(folder("builtins"), "web", "--js-string-builtins");
  if (variants.includes("soak")) for (const target of targets) await buildForSoak(out, target);
  if (variants.includes("hand")) await buildHand(out, options);
  if (variants.includes("embind")) await buildEmbind(out);
}
