// SPDX-License-Identifier: MIT OR Apache-2.0
// The layers of tool/glue: a folder includes its own files and those of the folders before it.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

const fs::path glue = fs::path(WASMBIND_SOURCE_DIR) / "tool" / "glue";

/// Folders from the lowest layer to the highest. Folders of the same rank may include each other: a packed value holds
/// scalars, and an argument may be a packed value.
struct Layer {
  std::string_view folder;
  int rank;
};
constexpr std::array layers = std::to_array<Layer>({
    {"js", 0},
    {"types", 1},
    {"lift", 2},
    {"lower", 2},
    {"packed", 2},
    {"exports", 3},
    {"imports", 4},
    {"dts", 5},
    {"target", 6},
    {"", 7},  // glue.h itself
});

/// Rank of a file given by its path below tool/glue; -1 for a folder that is missing in the table.
int rankOf(const fs::path& file) {
  const std::string folder = file.parent_path().string();
  const auto* layer = std::ranges::find(layers, folder, &Layer::folder);
  return layer == layers.end() ? -1 : layer->rank;
}

}  // namespace

TEST(Layers, FilesIncludeTheirOwnLayerOrALowerOne) {
  constexpr std::string_view start = "#include \"glue/";
  int includes = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(glue)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cpp") continue;
    const fs::path file = entry.path().lexically_relative(glue);
    EXPECT_GE(rankOf(file), 0) << file << " is in no layer";
    std::ifstream stream(entry.path());
    for (std::string line; std::getline(stream, line);) {
      if (!line.starts_with(start)) continue;
      const fs::path included = line.substr(start.size(), line.rfind('"') - start.size());
      EXPECT_TRUE(fs::exists(glue / included)) << file << " includes " << included;
      EXPECT_LE(rankOf(included), rankOf(file)) << file << " includes " << included << " of a higher layer";
      ++includes;
    }
  }
  EXPECT_GT(includes, 100);
}
