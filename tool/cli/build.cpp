// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "cli/console.h"
#include "cli/report.h"
#include "cli/settings.h"
#include "pipeline/memoize.h"

namespace wasmbind::cli {
namespace {

using package::Project;
using support::Path;

/// What is to be built: a project folder, or sources that make a project of their own.
diag::Result<Project> projectOf(const std::vector<std::string>& inputs) {
  std::error_code problem;
  const bool isFolder = inputs.size() == 1 && std::filesystem::is_directory(inputs.front(), problem);
  if (inputs.empty() || isFolder) return package::readProject(inputs.empty() ? "." : inputs.front());

  Project project;
  diag::Diagnostics missing;
  for (const std::string& source : inputs) {
    if (std::filesystem::is_directory(source, problem))
      missing.push_back(diag::error("folder-among-sources", "is a folder", "give one folder, or sources", source));
    else if (!std::filesystem::exists(source, problem))
      missing.push_back(diag::error("no-such-file", "there is no such file", {}, source));
  }
  if (!missing.empty()) return std::unexpected(std::move(missing));
  const Path first = inputs.front();
  project.folder = first.parent_path();
  package::setInputs(project, inputs);
  project.metadata.name = package::packageNameFrom(first.stem().string());
  return project;
}

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

/// A project's package lies in the project, one of loose sources where the command runs.
std::string outputFolder(const Arguments& arguments) {
  std::error_code problem;
  const std::vector<std::string>& inputs = arguments.inputs();
  const bool isFolder = inputs.size() == 1 && std::filesystem::is_directory(inputs.front(), problem);
  return arguments.text(OPT_out_dir, isFolder ? (Path(inputs.front()) / "pkg").string() : "pkg");
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

  pipeline::BuildOptions options;
  options.sources = project->sources;
  options.find = findOptions(arguments);
  options.settings = std::move(*settings);
  options.settings.camelCase = options.settings.camelCase || project->camelCase;
  options.settings.includeFolders = project->includeFolders;
  options.settings.prebuilt = project->prebuilt;
  options.settings.flags.insert(options.settings.flags.begin(), project->flags.begin(), project->flags.end());
  options.settings.cxxFlags = project->cxxFlags;
  options.settings.cFlags = project->cFlags;
  options.bind = std::move(*bound);
  options.bind.stringBuiltins = options.bind.stringBuiltins || project->stringBuiltins;
  options.bind.carried = package::carriedFiles(project->folder);
  options.outputFolder = outputFolder(arguments);
  if (arguments.has(OPT_compile_commands)) options.compileDatabase = project->folder / "compile_commands.json";

  pipeline::Progress progress;
  watch(progress, arguments);
  cache::Cache cache = pipeline::openCache(!arguments.has(OPT_no_cache), options.find.executable);
  return report(pipeline::build(options, cache, progress), progress, options.bind, options.outputFolder.string(),
                arguments);
}

}  // namespace wasmbind::cli
