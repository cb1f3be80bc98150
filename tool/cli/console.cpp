// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/console.h"

#include <cstdlib>

#include "diag/text.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {

bool messagesAreColoured() { return std::getenv("NO_COLOR") == nullptr && llvm::errs().is_displayed(); }

void show(const diag::Diagnostics& diagnostics) {
  diag::TextOptions options;
  options.colour = messagesAreColoured();
  llvm::errs() << diag::renderText(diagnostics, options);
}

int fail(const diag::Diagnostics& diagnostics) {
  show(diagnostics);
  return badInput;
}

int failCall(const Command& command, std::string_view message) {
  show({diag::error("call", std::string(message))});
  tell("usage: wasmbind " + std::string(command.usage));
  tell("'wasmbind " + std::string(command.name) + " --help' lists the flags");
  return badCall;
}

void print(std::string_view text) { llvm::outs() << text; }

void tell(std::string_view line) { llvm::errs() << line << '\n'; }

}  // namespace wasmbind::cli
