// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/flag_files.h"

#include <algorithm>
#include <filesystem>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace wasmbind::toolchain {
namespace {

using llvm::StringRef;
using Words = std::vector<std::string>;

/// Values of a flag, joined to it or in the next word.
Words valuesOf(std::span<const std::string> flags, StringRef flag) {
  Words values;
  for (std::size_t at = 0; at < flags.size(); ++at) {
    const StringRef word = flags[at];
    if (word == flag && at + 1 < flags.size())
      values.push_back(flags[++at]);
    else if (word.starts_with(flag) && word.size() > flag.size())
      values.push_back(word.drop_front(flag.size()).str());
  }
  return values;
}

/// The parts of a word that may be a path: `-Wl,--script=x` has three.
void addFiles(StringRef word, Words& files) {
  std::error_code problem;
  for (StringRef part : llvm::split(word, ','))
    for (StringRef path : {part, part.split('=').second})
      if (std::filesystem::is_regular_file(path.str(), problem)) files.push_back(path.str());
}

}  // namespace

Words filesBehind(std::span<const std::string> flags) {
  Words files;
  for (const std::string& word : flags) addFiles(word, files);
  for (const std::string& folder : valuesOf(flags, "-L"))
    for (const std::string& name : valuesOf(flags, "-l"))
      for (const char* ending : {".a", ".so"}) files.push_back(folder + "/lib" + name + ending);
  return files;
}

bool changesHeaderSearch(std::span<const std::string> flags) {
  constexpr StringRef beginnings[] = {"-I", "-i", "-F", "-cxx-isystem", "-stdlib", "-nostdinc", "-B", "-Xclang"};
  return std::ranges::any_of(flags, [&](StringRef flag) {
    return std::ranges::any_of(beginnings, [&](StringRef one) { return flag.starts_with(one); });
  });
}

bool namesResponseFile(std::span<const std::string> flags) {
  return std::ranges::any_of(flags, [](StringRef flag) { return flag.starts_with("@"); });
}

}  // namespace wasmbind::toolchain
