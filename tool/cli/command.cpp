// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/command.h"

namespace wasmbind::cli {
namespace {

constexpr Command table[] = {
    {"build", Build, "build [DIR | SOURCES...] [FLAGS] [-- CLANG FLAGS]", "sources to an npm package",
     "Makes an npm package of C++ sources: scans, compiles, links and binds them.\n"
     "A folder (default: the current one) is a project: wasmbind.json describes it, and may be absent; its sources "
     "are\n"
     "src/*.cpp unless it says otherwise. What stands behind -- goes to the compiler and the linker.\n\n"
     "  wasmbind build add.cpp                     ./pkg, for browsers\n"
     "  wasmbind build geometry --target nodejs    geometry/pkg, for Node\n"
     "  wasmbind build a.cpp b.cpp --dev -- -Wall  with debug information and warnings",
     true, true, runBuild},
    {"test", Test, "test [DIR | SOURCES...] [FLAGS] [-- CLANG FLAGS]", "build and run a suite of GoogleTest",
     "Builds a suite of GoogleTest or GoogleMock, runs it in Node, and prints the result of every test.\n"
     "A folder (default: the current one) is a project: its tests are test/*.cpp or tests/*.cpp unless wasmbind.json\n"
     "says otherwise, and its sources belong to them. Ends with 0 when all tests have passed, with 1 when one has not\n"
     "or when there is none.\n\n"
     "  wasmbind test                                the project's tests\n"
     "  wasmbind test --filter 'Parser.*-*Slow*'     some of them\n"
     "  wasmbind test a_test.cpp a.cpp --junit x.xml  of loose sources, with a report for CI",
     true, true, runTest},
    {"bind", Bind, "bind MODULE.wasm [FLAGS]", "a linked module to an npm package",
     "Makes an npm package of a linked module: one that `wasmbind cc` and a build system have made, here or elsewhere.",
     true, false, runBind},
    {"cc", Cc, "cc [FLAGS] -- COMPILER ARGUMENTS...", "compiler launcher for build systems",
     "Runs a compiler with what wasmbind adds: to a compilation the shims of the source, to a link the runtime "
     "library.\n"
     "For CMake: -DCMAKE_CXX_COMPILER_LAUNCHER=\"wasmbind;cc;--\" -DCMAKE_CXX_LINKER_LAUNCHER=\"wasmbind;cc;--\"\n\n"
     "  wasmbind cc -- clang++-22 -O2 -c add.cpp -o add.o\n"
     "  wasmbind cc -- clang++-22 add.o -o add.wasm\n"
     "  wasmbind bind add.wasm",
     false, true, runCc},
    {"scan", Scan, "scan SOURCE [FLAGS] [-- CLANG FLAGS]", "print what the attributes of a source say, as JSON",
     "The first stage alone: the annotated declarations of a source as JSON.", true, true, runScan},
    {"shims", Shims, "shims SOURCE [FLAGS] [-- CLANG FLAGS]", "print the C++ that is added to a source",
     "The C++ that `build` and `cc` compile together with a source.", true, true, runShims},
    {"describe", Describe, "describe MODULE.wasm", "print what a linked module promises, as JSON",
     "The descriptors of a linked module (not yet bound) as JSON.", true, false, runDescribe},
    {"sysroot", Sysroot, "sysroot [FLAGS]", "make the C++ library with exceptions",
     "Debian's C++ library for WebAssembly was built without exceptions. This command downloads its source, builds it\n"
     "with them and keeps it in the user's cache; `wasmbind build` and `wasmbind cc` do that when it is needed. "
     "Prints\n"
     "the folder.\n\n"
     "  wasmbind sysroot                                   unless it is there already\n"
     "  wasmbind sysroot --source llvm-project.src.tar.xz  without the Debian archive",
     false, false, runSysroot},
};

}  // namespace

std::span<const Command> commands() { return table; }

const Command* findCommand(std::string_view name) {
  for (const Command& command : table)
    if (command.name == name) return &command;
  return nullptr;
}

}  // namespace wasmbind::cli
