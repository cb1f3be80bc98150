// SPDX-License-Identifier: MIT OR Apache-2.0
#include "testing/framework.h"

namespace wasmbind::testing {

using support::Path;

diag::Result<Framework> googleTest(const Path& folder, const Path& runtime) {
  const Path test = folder / "googletest";
  const Path mock = folder / "googlemock";
  Framework framework;
  // Without threads, and without files to redirect streams into.
  framework.flags = {"-DGTEST_HAS_PTHREAD=0", "-DGTEST_HAS_STREAM_REDIRECTION=0"};
  for (const Path& include : {test / "include", mock / "include", test, mock})
    framework.flags.insert(framework.flags.end(), {"-isystem", include.string()});
  for (const Path& source : {test / "src/gtest-all.cc", mock / "src/gmock-all.cc"}) {
    std::error_code problem;
    if (!std::filesystem::exists(source, problem))
      return diag::failure(
          diag::error("googletest-missing", "there is no '" + source.string() + "'",
                      "apt install googletest, or name a folder of its sources with --gtest; a library "
                      "that is built for this computer does not do"));
    framework.sources.push_back(source.string());
  }
  framework.sources.push_back((runtime / "test/googletest.cpp").string());
  return framework;
}

}  // namespace wasmbind::testing
