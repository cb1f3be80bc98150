// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/console.h"
#include "cli/report.h"
#include "cli/settings.h"
#include "pipeline/memoize.h"

namespace wasmbind::cli {

int runBind(const Arguments& arguments) {
  const Command& command = *findCommand("bind");
  if (arguments.inputs().size() != 1) return failCall(command, "'bind' takes one linked module");
  const std::string& module = arguments.inputs().front();

  package::Metadata metadata;
  metadata.name = package::packageNameFrom(support::Path(module).stem().string());
  auto options = bindOptions(arguments, metadata, package::Target::web);
  if (!options) return failCall(command, options.error());

  const std::string folder = arguments.text(OPT_out_dir, "pkg");
  pipeline::Progress progress;
  watch(progress, arguments);
  cache::Cache cache = pipeline::openCache(!arguments.has(OPT_no_cache), executable());
  return report(pipeline::bind(module, *options, folder, cache, progress), progress, *options, folder, arguments);
}

}  // namespace wasmbind::cli
