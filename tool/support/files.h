// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Reading and writing whole files, and folders that appear finished or not at all.
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace wasmbind::support {

using Path = std::filesystem::path;

/// The bytes of a file, or why it cannot be read.
std::expected<std::string, std::error_code> readFile(const Path& path);

/// Writes a file whole: it is written beside `path` first and renamed, so that nobody sees half of it.
std::error_code writeFile(const Path& path, std::string_view bytes);

/// A fresh folder that is removed with everything in it when this object dies.
class TemporaryFolder {
 public:
  /// Makes one inside `parent` (which is made when it is missing), or in the system's folder for such things when
  /// `parent` is empty.
  static std::expected<TemporaryFolder, std::error_code> make(const Path& parent = {});

  TemporaryFolder(TemporaryFolder&& other) noexcept;
  TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;
  ~TemporaryFolder();

  const Path& path() const { return path_; }

  /// Leaves the folder where it is when this object dies.
  void keep() { path_.clear(); }

 private:
  explicit TemporaryFolder(Path path) : path_(std::move(path)) {}
  Path path_;
};

}  // namespace wasmbind::support
