// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/output.h"

#include <algorithm>
#include <functional>

#include "llvm/Support/FileSystem.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;
namespace fs = std::filesystem;

diag::Diagnostic unwritable(const Path& path, const std::string& why) {
  return diag::error("unwritable-output", "the output folder cannot be written: " + why,
                     "name another one with --out-dir", path.string());
}

/// The folder itself, or the nearest one above it that is there.
Path nearestExisting(Path folder) {
  std::error_code problem;
  while (!folder.empty() && !fs::exists(folder, problem) && folder != folder.parent_path())
    folder = folder.parent_path();
  return folder.empty() ? "." : folder;
}

/// Whether the folder holds a package.json without the module that every package of wasmbind has beside it.
bool holdsForeignPackage(const Path& folder) {
  std::error_code problem;
  if (!fs::exists(folder / "package.json", problem)) return false;
  return std::ranges::none_of(fs::directory_iterator(folder, problem), [](const fs::directory_entry& entry) {
    return entry.path().filename().string().ends_with("_bg.wasm");
  });
}

diag::Diagnostics moveFiles(const Path& from, const Path& folder, const std::vector<OutputFile>& files) {
  std::error_code problem;
  for (const OutputFile& file : files) {
    fs::create_directories((folder / file.name).parent_path(), problem);
    if (!problem) fs::rename(from / file.name, folder / file.name, problem);
    if (problem) return {unwritable(folder / file.name, problem.message())};
  }
  return {};
}

/// What an earlier run has left and this one does not write; what is in a folder stands before it.
std::vector<std::string> leftovers(const Path& folder, const std::vector<std::string>& stale,
                                   const std::vector<OutputFile>& files) {
  std::error_code problem;
  std::vector<std::string> names;
  for (const std::string& name : stale) {
    for (const auto& entry : fs::recursive_directory_iterator(folder / name, problem))
      names.push_back(entry.path().lexically_relative(folder).generic_string());
    if (fs::exists(folder / name, problem)) names.push_back(name);
  }
  std::erase_if(names, [&](const std::string& name) {
    // A folder stays while there are files in it.
    return std::ranges::any_of(
        files, [&](const OutputFile& file) { return file.name == name || file.name.starts_with(name + "/"); });
  });
  std::ranges::sort(names, std::greater());
  return names;
}

}  // namespace

diag::Result<support::TemporaryFolder> workFolderFor(const Path& folder) {
  const Path whole = fs::absolute(folder / ".").lexically_normal().parent_path();
  const Path existing = nearestExisting(whole);
  std::error_code problem;
  if (!fs::is_directory(existing, problem))
    return diag::failure(unwritable(folder, "'" + existing.string() + "' is no folder"));
  if (existing == whole && holdsForeignPackage(whole))
    return diag::failure(diag::error("foreign-output", "the output folder holds a package that wasmbind has not made",
                                     "name another folder with --out-dir", folder.string()));
  if (!llvm::sys::fs::can_write(existing.string()))
    return diag::failure(unwritable(folder, "no permission for '" + existing.string() + "'"));
  // Folders that the output needs are made at the end: a failing build leaves none behind.
  auto work = support::TemporaryFolder::make(existing == whole ? whole.parent_path() : existing);
  // The folder above may be read-only while the output folder is not.
  if (!work && existing == whole) work = support::TemporaryFolder::make(whole);
  if (!work) return diag::failure(unwritable(folder, work.error().message()));
  return std::move(*work);
}

bool isUpToDate(const Path& folder, const std::vector<OutputFile>& files, const std::vector<std::string>& stale) {
  const auto isThere = [&](const OutputFile& file) { return support::readFile(folder / file.name) == file.text; };
  return std::ranges::all_of(files, isThere) && leftovers(folder, stale, files).empty();
}

diag::Diagnostics writeOutput(const Path& folder, const Path& work, const std::vector<OutputFile>& files,
                              const std::vector<std::string>& stale) {
  const Path finished = work / "package";
  std::error_code problem;
  for (const OutputFile& file : files) {
    fs::create_directories((finished / file.name).parent_path(), problem);
    if (!problem) problem = support::writeFile(finished / file.name, file.text);
    if (problem) return {unwritable(folder, problem.message())};
  }
  if (!fs::exists(folder, problem)) {
    fs::create_directories(fs::absolute(folder / ".").lexically_normal().parent_path().parent_path(), problem);
    if (!problem) fs::rename(finished, folder, problem);
    return problem ? diag::Diagnostics{unwritable(folder, problem.message())} : diag::Diagnostics{};
  }
  if (diag::Diagnostics problems = moveFiles(finished, folder, files); !problems.empty()) return problems;
  for (const std::string& name : leftovers(folder, stale, files)) fs::remove(folder / name, problem);
  return {};
}

}  // namespace wasmbind::pipeline
