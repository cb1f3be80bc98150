// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/console.h"
#include "cli/report.h"
#include "cli/settings.h"
#include "pipeline/exceptions.h"

namespace wasmbind::cli {
namespace {

using support::Path;

/// Copies the libraries to where an installed wasmbind looks for them.
diag::Diagnostics copyInto(const Path& folder, const Path& parent) {
  std::error_code problem;
  const Path target = parent / folder.filename();
  std::filesystem::create_directories(target, problem);
  using std::filesystem::copy_options;
  if (!problem)
    std::filesystem::copy(folder, target, copy_options::recursive | copy_options::overwrite_existing, problem);
  if (!problem) return {};
  return {diag::error("unwritable", target.string() + " cannot be written: " + problem.message())};
}

}  // namespace

int runSysroot(const Arguments& arguments) {
  toolchain::SysrootOptions options;
  options.offline = arguments.has(OPT_offline);
  options.rebuild = arguments.has(OPT_rebuild);
  options.source = arguments.text(OPT_source);
  std::error_code problem;
  if (!options.source.empty() && !std::filesystem::exists(options.source, problem))
    return fail({diag::error("no-such-file", "there is no such file", {}, options.source)});

  pipeline::Progress progress;
  watch(progress, arguments);
  const pipeline::Outcome<Path> folder = pipeline::sysroot(findOptions(arguments), options, progress);
  if (!folder) return fail(folder.error());
  if (folder->value.empty()) {
    tell("the toolchain's own C++ library has exceptions: nothing to do");
    return ok;
  }
  if (const std::string into = arguments.text(OPT_into); !into.empty())
    if (diag::Diagnostics failed = copyInto(folder->value, into); !failed.empty()) return fail(failed);
  print(folder->value.string() + "\n");
  return ok;
}

}  // namespace wasmbind::cli
