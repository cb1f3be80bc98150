// SPDX-License-Identifier: MIT OR Apache-2.0
// The commands that run one stage and print what the next one reads.
#include "cli/console.h"
#include "cli/settings.h"
#include "pipeline/inspect.h"
#include "pipeline/memoize.h"

namespace wasmbind::cli {
namespace {

/// Text for standard output, or why there is none; warnings go to standard error.
int finish(const pipeline::Outcome<std::string>& outcome) {
  if (!outcome) return fail(outcome.error());
  show(outcome->warnings);
  print(outcome->value);
  return ok;
}

using Inspection = pipeline::Outcome<std::string> (*)(const std::string&, const toolchain::FindOptions&,
                                                      const toolchain::Settings&, cache::Cache&);

int inspectSource(const Command& command, const Arguments& arguments, Inspection inspect) {
  if (arguments.inputs().size() != 1) return failCall(command, "'" + std::string(command.name) + "' takes one source");
  auto settings = compileSettings(arguments);
  if (!settings) return failCall(command, settings.error());
  const toolchain::FindOptions find = findOptions(arguments);
  cache::Cache cache = pipeline::openCache(!arguments.has(OPT_no_cache), find.executable);
  return finish(inspect(arguments.inputs().front(), find, *settings, cache));
}

}  // namespace

int runScan(const Arguments& arguments) { return inspectSource(*findCommand("scan"), arguments, pipeline::scanText); }

int runShims(const Arguments& arguments) { return inspectSource(*findCommand("shims"), arguments, pipeline::shimText); }

int runDescribe(const Arguments& arguments) {
  if (arguments.inputs().size() != 1) return failCall(*findCommand("describe"), "'describe' takes one linked module");
  return finish(pipeline::describeText(arguments.inputs().front()));
}

}  // namespace wasmbind::cli
