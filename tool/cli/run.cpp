// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/run.h"

#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/version.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {
namespace {

std::string overview() {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "wasmbind makes npm packages of annotated C++: mark it with [[wasm::export]], run `wasmbind build`.\n\n"
            "USAGE: wasmbind COMMAND [FLAGS]\n\nCOMMANDS:\n";
  for (const Command& command : commands())
    stream << llvm::format("  %-10s", std::string(command.name).c_str()) << command.summary << '\n';
  stream << "\n'wasmbind COMMAND --help' lists the flags of one. 'wasmbind --version' prints the version.\n";
  return text;
}

int unknownCommand(std::string_view word) {
  const std::string nearest = word.starts_with('-') ? std::string() : nearestCommand(word);
  std::string message = (word.starts_with('-') ? "unknown flag '" : "unknown command '") + std::string(word) + "'";
  if (!nearest.empty()) message += "; did you mean '" + nearest + "'?";
  show({diag::error("call", message)});
  tell("'wasmbind --help' lists the commands");
  return badCall;
}

}  // namespace

int run(std::span<const char* const> words) {
  if (words.empty()) {
    tell(overview());
    return badCall;
  }
  const std::string_view first = words.front();
  if (first == "--help" || first == "-h" || first == "help") {
    const Command* command = words.size() > 1 ? findCommand(words[1]) : nullptr;
    print(command ? helpOf(*command) : overview());
    return ok;
  }
  if (first == "--version") {
    print("wasmbind " WASMBIND_VERSION "\n");
    return ok;
  }
  const Command* command = findCommand(first);
  if (!command) return unknownCommand(first);

  const Arguments arguments(*command, words.subspan(1));
  if (arguments.has(OPT_help)) {
    print(helpOf(*command));
    return ok;
  }
  if (arguments.problems().empty()) return command->run(arguments);
  for (std::size_t index = 0; index + 1 < arguments.problems().size(); ++index)
    show({diag::error("call", arguments.problems()[index])});
  return failCall(*command, arguments.problems().back());
}

}  // namespace wasmbind::cli
