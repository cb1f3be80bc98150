// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/scanner.h"

#include <dlfcn.h>

namespace wasmbind::pipeline {
namespace {

using scanner::Scanner;

struct Loaded {
  const Scanner* scanner = nullptr;
  std::string problem;  ///< why there is none
};

/// The library lies where the program's own search path says.
Loaded load() {
  void* library = dlopen(scanner::libraryName, RTLD_NOW | RTLD_LOCAL);
  void* symbol = library ? dlsym(library, scanner::symbolName) : nullptr;
  if (!symbol) return {nullptr, dlerror()};
  return {static_cast<const Scanner*>(symbol), {}};
}

const Loaded& loaded() {
  static const Loaded instance = load();
  return instance;
}

}  // namespace

diag::Result<model::Module> scanModule(const scan::ScanOptions& options) {
  if (loaded().scanner) return loaded().scanner->scan(options);
  return diag::failure(diag::error("scanner-missing", "the scanner cannot be loaded: " + loaded().problem,
                                   "install wasmbind again: it belongs into lib/wasmbind beside the program's folder"));
}

std::string moduleJson(const model::Module& module) { return loaded().scanner->toJson(module); }

}  // namespace wasmbind::pipeline
