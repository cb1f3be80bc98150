// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/files.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>

#include "cache/archive.h"
#include "cache/hash.h"
#include "support/files.h"

namespace wasmbind::cache {
namespace {

using std::chrono::system_clock;

/// A file's times are those of the kernel's clock, which ticks more coarsely than ours.
constexpr std::chrono::milliseconds tick{5};

bool namesTime(std::string_view text) {
  return std::ranges::any_of(std::array{"__DATE__", "__TIME__", "__TIMESTAMP__"},
                             [&](std::string_view macro) { return text.contains(macro); });
}

/// When contents, name or rights of it last changed.
system_clock::time_point changed(const struct stat& status) {
  return system_clock::from_time_t(status.st_ctim.tv_sec) +
         std::chrono::duration_cast<system_clock::duration>(std::chrono::nanoseconds(status.st_ctim.tv_nsec));
}

FileState look(const std::string& path, system_clock::time_point begin) {
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return {"none"};
  if (S_ISDIR(status.st_mode)) return {"folder"};
  const bool isSettled = changed(status) < begin - tick;
  const auto text = support::readFile(path);
  if (!text) return {"none"};
  return {hashOf(*text), isSettled, namesTime(*text)};
}

}  // namespace

FileState Files::stateOf(const std::string& path) {
  {
    const std::lock_guard lock(mutex_);
    if (auto known = seen_.find(path); known != seen_.end()) return known->second;
  }
  FileState state = look(path, begin_);
  const std::lock_guard lock(mutex_);
  return seen_.emplace(path, std::move(state)).first->second;
}

std::string identityOf(const std::string& path) {
  std::error_code problem;
  const support::Path real = std::filesystem::canonical(path, problem);
  struct stat status;
  if (problem || stat(real.c_str(), &status) != 0) return path;
  return bytesOf(real.string(), status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

}  // namespace wasmbind::cache
