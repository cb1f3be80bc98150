// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "cli/console.h"
#include "cli/project.h"
#include "cli/report.h"
#include "llvm/ADT/StringExtras.h"
#include "pipeline/memoize.h"
#include "testing/framework.h"
#include "testing/main_function.h"
#include "testing/runner.h"

namespace wasmbind::cli {
namespace {

using support::Path;

Parsed<std::vector<std::string>> hostsOf(const Arguments& arguments) {
  std::vector<std::string> chosen = arguments.texts(OPT_browser);
  if (chosen.empty()) return std::vector<std::string>{"node"};
  for (const std::string& host : chosen)
    if (std::ranges::find(testing::hosts(), host) == testing::hosts().end())
      return std::unexpected("'" + host + "' is no value for --browser: it has to be " +
                             llvm::join(testing::hosts(), " or "));
  return chosen;
}

/// Everything about the run. The package is not known yet.
Parsed<testing::RunOptions> runOptions(const Arguments& arguments) {
  testing::RunOptions options;
  auto browsers = hostsOf(arguments);
  if (!browsers) return std::unexpected(browsers.error());
  const auto shard = testing::shardFrom(arguments.text(OPT_shard, "1/1"));
  if (!shard) return std::unexpected(shard.error());
  const auto timeout = testing::timeoutFrom(arguments.text(OPT_timeout, "20"));
  if (!timeout) return std::unexpected(timeout.error());
  options.browsers = std::move(*browsers);
  options.filter = arguments.text(OPT_filter, options.filter);
  options.shard = *shard;
  options.timeout = *timeout;
  options.junit = arguments.text(OPT_junit);
  options.isolate = arguments.has(OPT_isolate);
  options.list = arguments.has(OPT_list_tests);
  return options;
}

/// The project with its tests, and with the framework's sources, as one set of sources.
void addTests(pipeline::BuildOptions& options, const package::Project& project, const testing::Framework& framework) {
  options.sources = testing::withoutMain(std::move(options.sources));
  for (const auto* more : {&framework.sources, &project.test.sources})
    for (const std::string& source : *more)
      if (std::ranges::find(options.sources, source) == options.sources.end()) options.sources.push_back(source);
  toolchain::Settings& settings = options.settings;
  const auto& folders = project.test.includeFolders;
  settings.includeFolders.insert(settings.includeFolders.end(), folders.begin(), folders.end());
  // Flags of the command line are last, so that they win.
  const auto& own = project.test.flags;
  const auto behind = settings.flags.begin() + static_cast<std::ptrdiff_t>(project.flags.size());
  settings.flags.insert(behind, own.begin(), own.end());
  settings.flags.insert(settings.flags.begin(), framework.flags.begin(), framework.flags.end());
}

}  // namespace

int runTest(const Arguments& arguments) {
  const Command& command = *findCommand("test");
  auto settings = compileSettings(arguments);
  if (!settings) return failCall(command, settings.error());
  const bool hasProfile = arguments.has(OPT_release) || arguments.has(OPT_profiling);
  if (!hasProfile) settings->profile = toolchain::Profile::dev;
  auto run = runOptions(arguments);
  if (!run) return failCall(command, run.error());

  auto project = projectOf(arguments.inputs(), package::Purpose::test);
  if (!project) return fail(project.error());
  auto bound = bindOptions(arguments, project->metadata, package::Target::web);
  if (!bound) return failCall(command, bound.error());
  bound->profile = settings->profile;
  bound->keepNames = true;
  bound->typescript = false;

  const Path runtime = toolchain::findRuntime(executable());
  const auto framework = testing::googleTest(arguments.text(OPT_gtest, "/usr/src/googletest"), runtime);
  if (!framework) return fail(framework.error());
  if (support::findProgram("node").empty())
    return fail({diag::error("node-missing", "there is no program 'node', which runs the tests",
                             "apt install nodejs, version 18 or newer")});

  pipeline::BuildOptions options = buildOptions(arguments, *project, std::move(*settings), std::move(*bound));
  addTests(options, *project, *framework);
  options.outputFolder = outputFolder(arguments, ".wasmbind/test");

  pipeline::Progress progress;
  watch(progress, arguments);
  cache::Cache cache = pipeline::openCache(!arguments.has(OPT_no_cache), options.find.executable);
  const auto written = pipeline::build(options, cache, progress);
  if (!written) return fail(written.error());
  show(written->warnings);

  run->package = std::filesystem::absolute(options.outputFolder);
  run->name = options.bind.metadata.name;
  const std::string problem = support::become(testing::runCommand(*run, runtime));
  return fail({diag::error("node-missing", "cannot run 'node': " + problem)});
}

}  // namespace wasmbind::cli
