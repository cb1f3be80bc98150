// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs a fuzz target over the files of a corpus, and over each with single bytes changed or the end cut off:
// what the normal test run does instead of fuzzing.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "fuzz_target.h"

namespace {

using Bytes = std::vector<std::uint8_t>;

void run(const Bytes& bytes) { LLVMFuzzerTestOneInput(bytes.data(), bytes.size()); }

void runVariants(const Bytes& bytes) {
  run(bytes);
  // At most some hundred places, spread over the file, so that large inputs do not take long.
  std::size_t step = std::max<std::size_t>(1, bytes.size() / 400);
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    run(Bytes(bytes.begin(), bytes.begin() + at));
    for (std::uint8_t value : {0x00, 0x01, 0x7f, 0xff}) {
      Bytes changed = bytes;
      changed[at] = value;
      run(changed);
    }
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < count; ++i)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i]))
      if (entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    runVariants(Bytes(std::istreambuf_iterator<char>(stream), {}));
  }
  std::printf("%zu files\n", files.size());
  return files.empty() ? 1 : 0;
}
