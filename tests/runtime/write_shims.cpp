// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `runtime_write_shims SOURCES OUTPUT`: writes OUTPUT/NAME.shim.cpp for every case in SOURCES from a model written by
/// hand.
#include <fstream>
#include <iostream>

#include "cases.h"
#include "shim/shim.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: runtime_write_shims SOURCES OUTPUT\n";
    return 2;
  }
  for (const auto& [name, module] : wasmbind::test::cases()) {
    std::ofstream out(std::string(argv[2]) + "/" + name + ".shim.cpp");
    out << wasmbind::shim::shim(module, {.include = std::string(argv[1]) + "/" + module.source});
    if (!out.flush()) {
      std::cerr << "cannot write the shims of " << name << " into " << argv[2] << "\n";
      return 1;
    }
  }
}
