// SPDX-License-Identifier: MIT OR Apache-2.0
/// Compiles and links the cases. WASMBIND_WRITE_SHIMS names the program that writes their shims; the default is
/// the one in the build folder of the tool.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const runtime = join(here, "..", "..", "runtime");
const wasmbind = resolve(process.env.WASMBIND ?? "build/bin/wasmbind");
const writer = process.env.WASMBIND_WRITE_SHIMS ?? join(dirname(wasmbind), "../tests/runtime/runtime_write_shims");
const compiler = process.env.WASMBIND_CLANG ?? "clang++-22";
const common = [
  "--target=wasm32-wasi",
  "-Wno-deprecated",
  "-std=c++23",
  "-fno-exceptions",
  "-Wall",
  "-Wextra",
  "-Werror",
  "-Wno-unknown-attributes",
  "-isystem",
  join(runtime, "include"),
  "-isystem",
  join(runtime, "abi", "include"),
];

/// Ways to build a module; each case has to work in all of them.
export const builds = [["-O0"], ["-O2"], ["-Os"], ["-Os", "-flto"], ["-O0", "-flto"], ["-O2", "-g"]];

export class Workshop {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "wasmbind-runtime-"));
    this.objects = new Set();
  }

  close() {
    rmSync(this.folder, { recursive: true });
  }

  /// Writes the shims of the models in cases.cpp.
  writeShims() {
    execFileSync(writer, [join(here, "cases"), this.folder]);
  }

  /// Compiles a source, once for each name of an object.
  compile(source, object, flags) {
    if (this.objects.has(object)) return object;
    this.objects.add(object);
    execFileSync(compiler, [...common, ...flags, "-c", source, "-o", object], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    return object;
  }

  /// Writes the shims of sources in language/ with the tool itself.
  scan(name, flags) {
    const source = join(here, "language", `${name}.cpp`);
    const options = ["-std=c++23", "-fno-exceptions", "-isystem", join(runtime, "include"), ...flags];
    const shims = execFileSync(wasmbind, ["shims", source, "--", ...options], { encoding: "utf8" });
    writeFileSync(join(this.folder, `${name}.shim.cpp`), shims);
    return name;
  }

  /// The linked module of the named cases: one source each.
  module(names, flags) {
    const folder = join(this.folder, flags.join(""));
    mkdirSync(folder, { recursive: true });
    const own = ["abort", "allocate", "die", "die_with"].map((name) =>
      this.compile(join(runtime, "src", `${name}.cpp`), join(folder, `${name}.o`), flags),
    );
    const objects = names.map((name) =>
      this.compile(join(this.folder, `${name}.shim.cpp`), join(folder, `${name}.shim.o`), flags),
    );
    const out = join(folder, `${names.join("-")}.wasm`);
    const link = ["-mexec-model=reactor", "-Wl,-z,stack-size=1048576", "-Wl,--stack-first"];
    execFileSync(compiler, [...common, ...flags, ...link, ...objects, ...own, "-o", out]);
    return readFileSync(out);
  }
}
