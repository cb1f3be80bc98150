// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/toolchain.h"

#include <cstdlib>
#include <optional>
#include <vector>

#include "support/process.h"

namespace wasmbind::toolchain {
namespace {

using support::Path;

bool isThere(const Path& path) {
  std::error_code problem;
  return std::filesystem::exists(path, problem);
}

/// The first line of what a command prints, or nothing when it fails.
std::string firstLine(const support::Command& command) {
  const support::ProcessResult result = support::run(command);
  return result.ok() ? result.output.substr(0, result.output.find('\n')) : std::string();
}

diag::Result<std::string> findCompiler(const FindOptions& options) {
  if (!options.compiler.empty()) {
    if (std::string path = support::findProgram(options.compiler); !path.empty()) return path;
    return diag::failure(diag::error("compiler-missing", "there is no program '" + options.compiler + "'"));
  }
  if (!options.toolchain.empty()) {
    for (const char* name : {"bin/clang++", "clang++"})
      if (Path path = Path(options.toolchain) / name; isThere(path)) return path.string();
    return diag::failure(diag::error("compiler-missing",
                                     "there is no bin/clang++ in the toolchain '" + options.toolchain + "'",
                                     "--toolchain names the folder of a wasi-sdk"));
  }
  for (const char* name : {"clang++-22", "clang++"})
    if (std::string path = support::findProgram(name); !path.empty()) return path;
  return diag::failure(diag::error("compiler-missing", "clang++-22 is not installed",
                                   "sudo apt-get install clang-22 lld-22, or name a wasi-sdk with --toolchain"));
}

/// The plugin with wasmbind's passes, which lies beside the program: `PREFIX/bin`, `PREFIX/lib/wasmbind`. It fits the
/// one compiler that it was built for.
Path findPasses(const std::string& compiler, const Path& executable) {
  const Path passes = executable.parent_path().parent_path() / "lib" / "wasmbind" / "libwasmbind_passes.so";
  const std::string fitting = support::findProgram("clang++-22");
  std::error_code problem;
  const bool fits = !fitting.empty() && std::filesystem::equivalent(compiler, fitting, problem);
  return fits && isThere(passes) ? passes.lexically_normal() : Path();
}

/// A part of a toolchain: how the compiler is asked for it, and who has it.
struct Part {
  const char* question;  ///< the compiler's option that prints its path
  const char* what;
  const char* package;  ///< of Debian
};

/// The linker first.
constexpr Part parts[] = {
    {"-print-prog-name=wasm-ld", "the linker wasm-ld", "lld-22"},
    {"-print-file-name=libc.a", "the C library for wasm32", "wasi-libc"},
    {"-print-file-name=libc++.a", "the C++ library for wasm32", "libc++-22-dev-wasm32"},
    {"-print-file-name=libc++abi.a", "the C++ ABI library for wasm32", "libc++abi-22-dev-wasm32"},
    {"-print-libgcc-file-name", "the compiler's run-time library for wasm32", "libclang-rt-22-dev-wasm32"},
};

/// Looks for the parts and writes down where they are.
diag::Diagnostics findParts(Toolchain& toolchain) {
  support::Command command = {toolchain.compiler, "--target=" + toolchain.target, "-Wno-deprecated"};
  if (!toolchain.sysroot.empty()) command.push_back("--sysroot=" + toolchain.sysroot);
  diag::Diagnostics missing;
  for (const Part& part : parts) {
    command.push_back(part.question);
    const Path answer = firstLine(command);
    command.pop_back();
    // The compiler answers with the bare name when it finds nothing.
    const bool found = answer.is_absolute() ? isThere(answer) : !support::findProgram(answer.string()).empty();
    const bool isLinker = &part == &parts[0];
    if (found && isLinker)
      toolchain.linker = support::findProgram(answer.string());
    else if (found)
      toolchain.libraries.push_back(answer.string());
    else
      missing.push_back(diag::error("toolchain-incomplete",
                                    std::string(part.what) + " is missing (asked " + toolchain.compiler + ")",
                                    std::string("sudo apt-get install ") + part.package));
  }
  return missing;
}

/// A wasi-sdk is told from Debian's packages by its own sysroot: their triples differ.
std::string targetOf(const std::string& compiler, const std::string& sysroot) {
  const Path share = Path(compiler).parent_path().parent_path() / "share" / "wasi-sysroot";
  const Path root = sysroot.empty() ? share : Path(sysroot);
  for (const char* target : {"wasm32-wasip1", "wasm32-wasi"})
    if (isThere(root / "lib" / target) || isThere(root / "include" / target)) return target;
  return "wasm32-wasi";
}

}  // namespace

support::Path findRuntime(const support::Path& executable) {
  std::vector<Path> places;
  if (const char* named = std::getenv("WASMBIND_RUNTIME")) return named;
  const Path folder = executable.parent_path();
  places.push_back(folder.parent_path() / "share" / "wasmbind" / "runtime");
  if (auto note = support::readFile(folder / "runtime.path")) {
    while (!note->empty() && note->back() == '\n') note->pop_back();
    places.emplace_back(*note);
  }
  for (const Path& place : places)
    if (isThere(place / "include" / "wasm")) return place.lexically_normal();
  return {};
}

diag::Result<Toolchain> find(const FindOptions& options) {
  diag::Result<std::string> compiler = findCompiler(options);
  if (!compiler) return std::unexpected(std::move(compiler).error());
  Toolchain toolchain;
  toolchain.compiler = *compiler;
  toolchain.sysroot = options.sysroot;
  if (!options.sysroot.empty() && !isThere(options.sysroot))
    return diag::failure(
        diag::error("sysroot-missing", "there is no folder '" + options.sysroot + "'", "--sysroot names it"));
  toolchain.target = targetOf(toolchain.compiler, toolchain.sysroot);
  if (options.checksParts)
    if (diag::Diagnostics missing = findParts(toolchain); !missing.empty()) return std::unexpected(std::move(missing));

  const Path runtime = findRuntime(options.executable);
  if (!isThere(runtime / "include" / "wasm"))
    return diag::failure(
        diag::error("runtime-missing", "wasmbind's runtime library is not beside the program",
                    "install wasmbind again, or name the folder in the environment variable WASMBIND_RUNTIME"));
  toolchain.runtimeHeaders = runtime / "include";
  // A build tree generates them beside the program; they are installed together with the others.
  const Path web = Path(options.executable).parent_path().parent_path() / "web" / "include";
  if (isThere(web)) toolchain.webHeaders = web.lexically_normal();
  toolchain.abiHeaders = runtime / "abi" / "include";
  toolchain.runtimeSources = runtime / "src";
  // Others bring newer C libraries, and a C++ library that was configured for them.
  if (toolchain.target == "wasm32-wasi" && toolchain.sysroot.empty()) {
    toolchain.libcHeaders = runtime / "libc";
    toolchain.libcxxHeaders = runtime / "libcxx";
    toolchain.absentHeaders = runtime / "absent";
  }
  toolchain.sysrootRecipe = runtime / "sysroot";
  toolchain.passes = findPasses(toolchain.compiler, options.executable);
  toolchain.carriedLibraries = runtime / "lib";
  return toolchain;
}

}  // namespace wasmbind::toolchain
