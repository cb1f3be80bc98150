// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where the compiler, its wasm libraries and wasmbind's runtime library are.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "support/files.h"

namespace wasmbind::toolchain {

struct FindOptions {
  std::string toolchain;    ///< folder of a toolchain (a wasi-sdk) with bin/clang++ in it, or empty: Debian's
  std::string sysroot;      ///< folder with the target's headers and libraries, or empty: what the compiler knows
  std::string compiler;     ///< the C++ compiler itself, or empty; a launcher is handed one
  bool offline = false;     ///< whether nothing may be downloaded
  bool checksParts = true;  ///< whether the libraries are looked for; only links need them
  std::string executable;   ///< path of this program; the runtime library is looked for from here
};

/// A toolchain that has been found and looked over.
struct Toolchain {
  std::string compiler;                     ///< path of clang++
  std::string target;                       ///< "wasm32-wasi" (Debian), "wasm32-wasip1" (wasi-sdk)
  std::string sysroot;                      ///< empty: the compiler's own
  support::Path runtimeHeaders;             ///< folder of <wasm/wasm.h>
  support::Path abiHeaders;                 ///< folder of <wasm/abi/abi.h>
  support::Path runtimeSources;             ///< folder of the runtime library's sources
  support::Path webHeaders = {};            ///< folder of the generated <web/...>; empty if runtimeHeaders has them
  support::Path libcHeaders = {};           ///< folder of what the C library lacks; empty when it is not Debian's
  support::Path libcxxHeaders = {};         ///< folder of the configuration of wasmbind's libc++; likewise
  support::Path absentHeaders = {};         ///< folder of headers that say why they are not there; likewise
  support::Path sysrootRecipe = {};         ///< folder of the scripts that make the C++ library with exceptions
  support::Path passes = {};                ///< plugin that the compiler loads; empty: it would not fit the compiler
  support::Path carriedLibraries = {};      ///< where such libraries lie that came with the program; may be missing
  std::string linker = {};                  ///< path of wasm-ld; empty when the parts were not looked for
  std::vector<std::string> libraries = {};  ///< likewise, of the target's own libraries
  support::Path exceptionLibraries = {};    ///< of a link: the C++ library with exceptions; empty: the compiler's own
};

/// Finds everything; an error names what is missing and the Debian package that has it.
diag::Result<Toolchain> find(const FindOptions& options);

/// The folder of the runtime library (`include/`, `abi/`, `src/`): that of the environment variable WASMBIND_RUNTIME,
/// the one beside the program in an installed tree (`PREFIX/bin`, `PREFIX/share/wasmbind/runtime`), or that of the
/// source tree the program was built from, which the file `runtime.path` beside the program names. Empty when there is
/// none.
support::Path findRuntime(const support::Path& executable);

}  // namespace wasmbind::toolchain
