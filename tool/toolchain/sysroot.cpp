// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/sysroot.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"
#include "toolchain/exceptions.h"

namespace wasmbind::toolchain {
namespace {

using support::Path;

constexpr const char* withoutExceptions = "or build without exceptions: --no-exceptions";

diag::Diagnostic missing(const std::string& why, const std::string& remedy) {
  return diag::error("exceptions-missing", why, remedy + ", " + withoutExceptions);
}

bool isComplete(const Path& folder) {
  std::error_code problem;
  return std::ranges::all_of(exceptionArchives(),
                             [&](const char* name) { return std::filesystem::exists(folder / name, problem); });
}

/// A number for how the archives are configured, so that another way makes others.
std::string recipeNumber(const Path& recipe) {
  std::vector<Path> files;
  std::error_code problem;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(recipe, problem))
    if (entry.path().extension() == ".cmake") files.push_back(entry.path());
  std::ranges::sort(files);
  llvm::SHA256 hash;
  for (const Path& file : files) hash.update(support::readFile(file).value_or(std::string()));
  return llvm::toHex(hash.final(), /*LowerCase=*/true).substr(0, 8);
}

/// Where this user's archives are kept.
Path cacheFolder() {
  llvm::SmallString<256> folder;
  if (!llvm::sys::path::cache_directory(folder)) return {};
  return Path(folder.str().str()) / "wasmbind" / "sysroot";
}

/// What the scripts run, and who has it.
struct Program {
  std::string name;
  const char* package;  ///< of Debian
};

diag::Diagnostics missingPrograms(const Toolchain& toolchain) {
  std::string archiver = Path(toolchain.compiler).filename().string();
  if (const std::size_t at = archiver.find("clang++"); at != std::string::npos) archiver.replace(at, 7, "llvm-ar");
  const Path beside = Path(support::findProgram(toolchain.compiler)).parent_path() / archiver;
  diag::Diagnostics missing;
  for (const Program& program : {Program{"cmake", "cmake"}, Program{"ninja", "ninja-build"}, Program{"xz", "xz-utils"},
                                 Program{beside.string(), "llvm-22"}})
    if (support::findProgram(program.name).empty())
      missing.push_back(diag::error("exceptions-not-built",
                                    "building the C++ library with exceptions needs " + program.name,
                                    std::string("sudo apt-get install ") + program.package + ", " + withoutExceptions));
  return missing;
}

/// ", only for 22.1.7": what an installed wasmbind brought along for other headers.
std::string otherVersions(const Path& carried) {
  std::vector<std::string> names;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(carried, problem))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names.empty() ? std::string() : ", only " + llvm::join(names, ", ") + " came with wasmbind";
}

/// The scripts of runtime/sysroot, run in one folder after the other.
class Recipe {
 public:
  Recipe(const Toolchain& toolchain, const SysrootOptions& options, const Path& work)
      : toolchain_(toolchain), options_(options), work_(work) {}

  /// \return the folder of the archives, inside the work folder
  diag::Result<Path> make(const std::string& version) {
    if (diag::Diagnostics missing = missingPrograms(toolchain_); !missing.empty())
      return std::unexpected(std::move(missing));
    Path source = work_ / "llvm.tar.xz";
    if (!options_.source.empty()) {
      source = std::filesystem::absolute(options_.source);
    } else {
      note("downloading the source of libc++ " + version + " (200 MB; once)");
      if (auto problem = script("fetch.sh", {version})) return diag::failure(*problem);
    }
    note("unpacking it");
    if (auto problem = script("unpack.sh", {source.string()})) return diag::failure(*problem);
    note("building it with exceptions (a minute or two; once)");
    const std::string compiler = std::filesystem::absolute(support::findProgram(toolchain_.compiler)).string();
    if (auto problem = script("build.sh", {compiler, toolchain_.target})) return diag::failure(*problem);
    return work_ / "built";
  }

 private:
  void note(const std::string& text) {
    if (options_.onNote) options_.onNote(text);
  }

  std::optional<diag::Diagnostic> script(const char* name, const std::vector<std::string>& arguments) {
    // The scripts work in the current folder, which is not ours to change.
    support::Command command = {"/bin/sh", "-c",           "cd \"$1\" && shift && exec /bin/sh \"$@\"",
                                "sh",      work_.string(), (toolchain_.sysrootRecipe / name).string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    if (options_.onCommand) options_.onCommand(command);
    const support::ProcessResult result = support::run(command);
    if (result.ok()) return std::nullopt;
    std::string said = result.errors.empty() ? result.output : result.errors;
    while (!said.empty() && said.back() == '\n') said.pop_back();
    constexpr std::size_t enough = 2000;
    if (said.size() > enough) said = "... " + said.substr(said.size() - enough);
    return diag::error("exceptions-not-built",
                       "the C++ library with exceptions cannot be made: " + (said.empty() ? result.problem : said),
                       std::string("`wasmbind sysroot --source FILE` builds it from a downloaded source of LLVM; ") +
                           withoutExceptions);
  }

  const Toolchain& toolchain_;
  const SysrootOptions& options_;
  Path work_;
};

/// Makes the archives and moves them into place at once.
diag::Result<Path> makeIn(const Toolchain& toolchain, const SysrootOptions& options, const std::string& version,
                          const Path& folder) {
  auto work = support::TemporaryFolder::make(folder.parent_path());
  if (!work)
    return diag::failure(diag::error("unwritable",
                                     folder.parent_path().string() + " cannot be written: " + work.error().message(),
                                     "set XDG_CACHE_HOME to a folder that can"));
  diag::Result<Path> built = Recipe(toolchain, options, work->path()).make(version);
  if (!built) return built;
  std::error_code problem;
  std::filesystem::remove_all(folder, problem);
  std::filesystem::rename(*built, folder, problem);
  if (problem)
    return diag::failure(diag::error("unwritable", folder.string() + " cannot be written: " + problem.message()));
  return folder;
}

/// A lock on a file that ends with this process at the latest.
class Lock {
 public:
  /// \param onWait called when somebody else has it
  template <typename OnWait>
  Lock(const Path& file, OnWait onWait) {
    std::error_code problem;
    std::filesystem::create_directories(file.parent_path(), problem);
    if (llvm::sys::fs::openFileForReadWrite(file.string(), descriptor_, llvm::sys::fs::CD_OpenAlways,
                                            llvm::sys::fs::OF_None))
      return;
    isHeld_ = !llvm::sys::fs::tryLockFile(descriptor_);
    if (isHeld_) return;
    onWait();
    isHeld_ = !llvm::sys::fs::lockFile(descriptor_);
  }
  ~Lock() {
    if (isHeld_) llvm::sys::fs::unlockFile(descriptor_);
    if (descriptor_ >= 0) {
      llvm::sys::fs::file_t file = llvm::sys::fs::convertFDToNativeFile(descriptor_);
      llvm::sys::fs::closeFile(file);
    }
  }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  int descriptor_ = -1;
  bool isHeld_ = false;
};

/// Folders of runs that were ended from outside.
void removeLeftovers(const Path& cache) {
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(cache, problem))
    if (entry.path().filename().string().starts_with(".wasmbind")) std::filesystem::remove_all(entry.path(), problem);
}

}  // namespace

diag::Result<Path> exceptionLibraries(const Toolchain& toolchain, const SysrootOptions& options) {
  if (hasOwnExceptions(toolchain)) return Path();
  const std::string version = libraryVersion(toolchain);
  if (version.empty())
    return diag::failure(missing("the C++ library of " + toolchain.compiler + " has no exceptions and is not libc++",
                                 "use a toolchain whose library has them"));
  if (toolchain.target != "wasm32-wasi")
    return diag::failure(missing("the C++ library of this wasi-sdk (" + toolchain.compiler + ") has no exceptions",
                                 "use a wasi-sdk that has them"));
  const std::string name = "libc++-" + version + "-" + recipeNumber(toolchain.sysrootRecipe);
  if (const Path carried = toolchain.carriedLibraries / name; isComplete(carried) && !options.rebuild) return carried;

  const Path cache = cacheFolder();
  if (cache.empty())
    return diag::failure(missing("there is no folder to keep the C++ library in", "set HOME or XDG_CACHE_HOME"));
  const Path folder = cache / name;
  if (isComplete(folder) && !options.rebuild) return folder;
  if (options.offline && options.source.empty())
    return diag::failure(missing("the C++ library with exceptions for the installed libc++ " + version +
                                     " is not there" + otherVersions(toolchain.carriedLibraries),
                                 "run `wasmbind sysroot` while there is a network"));
  const Lock lock(cache / "lock", [&] {
    if (options.onNote) options.onNote("waiting for the C++ library with exceptions, which somebody else is building");
  });
  // Somebody else may have made it while we waited.
  if (isComplete(folder) && !options.rebuild) return folder;
  removeLeftovers(cache);
  return makeIn(toolchain, options, version, folder);
}

}  // namespace wasmbind::toolchain
