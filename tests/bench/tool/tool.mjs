// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures the tool itself: compiles through it, scans, binds, builds.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { sources } from "./exports.mjs";
import { buildMeasure, measure } from "./measure.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const wasmbind = process.env.WASMBIND ?? "wasmbind";
const compiler = "clang++-22";
/** What a compile through the tool is given as well, but for the tool's own headers. */
const flags = ["--target=wasm32-wasi", "-Wno-deprecated", "-std=c++23", "-fwasm-exceptions"];
const units = ["heavy", "middling"];

const quietly = (program, args) => execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
const cc = (...args) => [wasmbind, "cc", "--", compiler, ...args];

/** Compiles of a unit, plainly and through the tool, and its scan. */
function measureUnit(program, out, name, rounds) {
  const template = readFileSync(path.join(here, `${name}.cpp.in`), "utf8");
  const plain = path.join(out, `${name}-plain.cpp`);
  const annotated = path.join(out, `${name}.cpp`);
  writeFileSync(plain, template.replaceAll("EXPORT ", ""));
  writeFileSync(annotated, template.replaceAll("EXPORT ", "[[wasm::export]] "));
  // Where the time of a scan goes: its includes, followed by almost nothing.
  const includes = path.join(out, `${name}-includes.cpp`);
  const lines = template.split("\n").filter((line) => line.startsWith("#include"));
  writeFileSync(includes, `${lines.join("\n")}\n[[wasm::export]] inline int one() { return 1; }\n`);
  const object = path.join(out, `${name}.o`);
  // A source that has not been scanned before, each time; earlier sources had the same options.
  const unseen = path.join(out, `${name}-unseen.cpp`);
  const text = readFileSync(annotated, "utf8");
  const renew = () => writeFileSync(unseen, `// ${process.hrtime.bigint()}\n${text}`);
  for (let source = 0; source < 2; source++) {
    renew();
    quietly(...split(cc("-O2", "-c", unseen, "-o", object)));
    quietly(wasmbind, ["scan", unseen]);
  }
  const [compile, without, within, withinUnseen, scan, headers, scanUnseen] = measure(
    program,
    [
      { command: [compiler, ...flags, "-O2", "-c", plain, "-o", object] },
      { command: cc("-O2", "-c", plain, "-o", object) },
      { command: [wasmbind, "cc", "--no-cache", ...cc("-O2", "-c", annotated, "-o", object).slice(2)] },
      { command: cc("-O2", "-c", unseen, "-o", object), before: renew },
      { command: [wasmbind, "scan", "--no-cache", annotated] },
      { command: [wasmbind, "scan", "--no-cache", includes] },
      { command: [wasmbind, "scan", unseen], before: renew },
    ],
    rounds,
  );
  return { name, compile, without, within, withinUnseen, scan, headers, scanUnseen };
}

/** A linked module with that many exports, and with `filler` functions and data without annotations. */
function linkedModule(out, count, filler) {
  const folder = path.join(out, `exports${count}${filler ? "-large" : ""}`);
  const module = path.join(folder, "module.wasm");
  mkdirSync(folder, { recursive: true });
  const objects = sources(count).map((text, index) => {
    const source = path.join(folder, `unit${index}.cpp`);
    writeFileSync(source, text);
    const object = source.replace(".cpp", ".o");
    quietly(...split(cc("-O1", "-c", source, "-o", object)));
    return object;
  });
  if (filler) objects.push(fillerObject(folder, filler));
  quietly(...split(cc(...objects, "-o", module)));
  return module;
}

const split = ([program, ...args]) => [program, args];

function fillerObject(folder, { functions, bytes }) {
  const data = path.join(folder, "data.bin");
  let state = 1;
  writeFileSync(
    data,
    Buffer.from({ length: bytes }, () => ((state = (state * 48271) % 2147483647), state & 255)),
  );
  const object = path.join(folder, "filler.o");
  const macros = [`-DFUNCTIONS=${functions}`, '-DDATA="data.bin"', `--embed-dir=${folder}`, "-Wno-c23-extensions"];
  quietly(...split(cc("-O0", ...macros, "-c", path.join(here, "filler.cpp"), "-o", object)));
  return object;
}

/** Binding a module that is not cached, without and with the optimiser. */
function measureBind(program, out, module, exports, rounds) {
  const bind = (...options) => ({
    command: [wasmbind, "bind", module, "--no-cache", "--out-dir", path.join(out, "bound"), ...options],
  });
  const [plain] = measure(program, [bind("--opt-level", "0")], rounds);
  // The optimiser takes so long that once is enough.
  const [optimised] = measure(program, [bind()], 1);
  return { exports, module: statSync(module).size, plain, optimised };
}

/** A project of ten sources: built for the first time, again, and with one source changed. */
function measureBuild(program, out, rounds) {
  const folder = path.join(out, "project");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "src"), { recursive: true });
  const source = (index) => path.join(folder, "src", `unit${index}.cpp`);
  const text = (index) => sources(10)[0].replaceAll("_0", `_${index}`);
  for (let index = 0; index < 10; index++) writeFileSync(source(index), text(index));
  const command = [wasmbind, "build", folder];
  const [first] = measure(program, [{ command: [...command, "--no-cache"] }], 1);
  quietly(...split(command));
  let change = Date.now();
  const [again] = measure(program, [{ command }], rounds);
  const touch = () => writeFileSync(source(0), `${text(0)}\nint change = ${++change % 1000000000};\n`);
  const [changed] = measure(program, [{ command, before: touch }], Math.min(rounds, 3));
  return { first, again, changed };
}

/**
 * Measures everything.
 * @param {string} out - folder for what is made
 * @param {number} rounds - the least of so many counts
 */
export function measureTool(out, rounds) {
  const folder = path.join(out, "tool");
  mkdirSync(folder, { recursive: true });
  const program = buildMeasure(folder);
  const compiles = units.map((name) => measureUnit(program, folder, name, rounds));
  const build = measureBuild(program, folder, rounds);
  const binds = [100, 1000, 10000].map((count) =>
    measureBind(program, folder, linkedModule(folder, count), count, rounds),
  );
  const filler = { functions: 8000, bytes: 3e6 };
  binds.push(measureBind(program, folder, linkedModule(folder, 1000, filler), 1000, rounds));
  return { compiles, binds, build };
}
