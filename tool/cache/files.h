// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The state of files, as far as results follow from it.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace wasmbind::cache {

/// How a path looks.
struct FileState {
  std::string contents;    ///< hash; "none" when nothing is there, "folder" for a folder
  bool isSettled = true;   ///< has not changed since somebody began to look
  bool namesTime = false;  ///< has a macro that stands for the time of the compilation

  bool isThere() const { return contents != "none"; }
};

/// Looks at each path once. May be used by several threads.
class Files {
 public:
  FileState stateOf(const std::string& path);

 private:
  std::chrono::system_clock::time_point begin_ = std::chrono::system_clock::now();
  std::mutex mutex_;
  std::unordered_map<std::string, FileState> seen_;
};

/// What tells a program or library from other versions of itself without reading it: its path, size and time. The path
/// is that behind all links.
std::string identityOf(const std::string& path);

}  // namespace wasmbind::cache
