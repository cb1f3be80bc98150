// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "cli/console.h"
#include "cli/project.h"
#include "cli/report.h"
#include "cli/settings.h"
#include "pipeline/memoize.h"

namespace wasmbind::cli {
namespace {

using package::Project;
using support::Path;

/// Says so when the name of a folder or source has letters that the name made of it has lost.
void tellOfLostLetters(const Project& project, const Arguments& arguments) {
  std::error_code problem;
  const Path place = std::filesystem::absolute(project.folder / ".", problem).lexically_normal().parent_path();
  const std::string folder = place.filename().string();
  const std::string source =
      Path(project.sources.empty() ? project.prebuilt.front() : project.sources.front()).stem().string();
  const bool isFolder = project.metadata.name == package::packageNameFrom(folder);
  const std::string& origin = isFolder ? folder : source;
  const auto isForeign = [](unsigned char letter) { return letter >= 0x80; };
  const bool isGiven = arguments.has(OPT_name) || project.metadata.name != package::packageNameFrom(origin);
  if (!isGiven && std::ranges::any_of(origin, isForeign))
    tell("wasmbind: '" + origin + "' becomes the package '" + project.metadata.name +
         "', because names in npm are made of a-z, 0-9, '-', '_' and '.'; --name gives another");
}

}  // namespace

int runBuild(const Arguments& arguments) {
  const Command& command = *findCommand("build");
  auto settings = compileSettings(arguments);
  if (!settings) return failCall(command, settings.error());
  // The name comes from the project later; a wrong flag is told first.
  package::Metadata any;
  any.name = "module";
  if (auto checked = bindOptions(arguments, any, package::Target::web); !checked)
    return failCall(command, checked.error());

  auto project = projectOf(arguments.inputs());
  if (!project) return report(std::unexpected(project.error()), {}, {}, {}, arguments);
  auto bound = bindOptions(arguments, project->metadata, project->target.value_or(package::Target::web));
  if (!bound) return failCall(command, bound.error());

  tellOfLostLetters(*project, arguments);

  pipeline::BuildOptions options = buildOptions(arguments, *project, std::move(*settings), std::move(*bound));
  options.outputFolder = outputFolder(arguments, "pkg");
  if (arguments.has(OPT_compile_commands)) options.compileDatabase = project->folder / "compile_commands.json";

  pipeline::Progress progress;
  watch(progress, arguments);
  cache::Cache cache = pipeline::openCache(!arguments.has(OPT_no_cache), options.find.executable);
  return report(pipeline::build(options, cache, progress), progress, options.bind, options.outputFolder.string(),
                arguments);
}

}  // namespace wasmbind::cli
