// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/project.h"

namespace wasmbind::cli {
namespace {

using package::Project;
using support::Path;

bool isFolder(const std::vector<std::string>& inputs) {
  std::error_code problem;
  return inputs.size() == 1 && std::filesystem::is_directory(inputs.front(), problem);
}

}  // namespace

diag::Result<Project> projectOf(const std::vector<std::string>& inputs, package::Purpose purpose) {
  std::error_code problem;
  if (inputs.empty() || isFolder(inputs)) return package::readProject(inputs.empty() ? "." : inputs.front(), purpose);

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
  if (purpose == package::Purpose::test)
    project.test.sources = inputs;
  else
    package::setInputs(project, inputs);
  project.metadata.name = package::packageNameFrom(first.stem().string());
  return project;
}

pipeline::BuildOptions buildOptions(const Arguments& arguments, const Project& project, toolchain::Settings settings,
                                    pipeline::BindOptions bound) {
  pipeline::BuildOptions options;
  options.sources = project.sources;
  options.find = findOptions(arguments);
  options.settings = std::move(settings);
  options.settings.camelCase = options.settings.camelCase || project.camelCase;
  options.settings.includeFolders = project.includeFolders;
  options.settings.prebuilt = project.prebuilt;
  options.settings.flags.insert(options.settings.flags.begin(), project.flags.begin(), project.flags.end());
  options.settings.cxxFlags = project.cxxFlags;
  options.settings.cFlags = project.cFlags;
  options.bind = std::move(bound);
  options.bind.stringBuiltins = options.bind.stringBuiltins || project.stringBuiltins;
  options.bind.carried = package::carriedFiles(project.folder);
  return options;
}

std::string outputFolder(const Arguments& arguments, const std::string& name) {
  const std::vector<std::string>& inputs = arguments.inputs();
  return arguments.text(OPT_out_dir, isFolder(inputs) ? (Path(inputs.front()) / name).string() : name);
}

}  // namespace wasmbind::cli
