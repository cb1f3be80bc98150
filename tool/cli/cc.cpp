// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/console.h"
#include "cli/settings.h"
#include "pipeline/compiler_launcher.h"

namespace wasmbind::cli {

int runCc(const Arguments& arguments) {
  const Command& command = *findCommand("cc");
  if (arguments.tail().empty()) return failCall(command, "'cc' wants the compiler's command line behind '--'");
  toolchain::FindOptions find = findOptions(arguments);
  find.compiler = arguments.tail().front();

  pipeline::Progress progress;
  if (arguments.has(OPT_verbose))
    progress.onCommand = [](const support::Command& line) { tell("$ " + support::shellText(line)); };
  progress.onNote = [](const std::string& text) { tell("wasmbind: " + text); };
  toolchain::Settings settings;
  settings.exceptions = !arguments.has(OPT_no_exceptions);
  settings.colour = messagesAreColoured();
  settings.camelCase = arguments.has(OPT_camel_case);
  const pipeline::LaunchResult result =
      pipeline::launch(arguments.tail(), find, settings, !arguments.has(OPT_no_cache), progress);
  show(result.findings);
  return result.status;
}

}  // namespace wasmbind::cli
