// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file system that records every path that is looked up in it.
#pragma once

#include <vector>

#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

class DependencyFileSystem : public llvm::vfs::ProxyFileSystem {
 public:
  /// \param dependencies gets each path once, in the order of the first lookups
  DependencyFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files, std::vector<FileDependency>& dependencies)
      : ProxyFileSystem(std::move(files)), dependencies(dependencies) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;
  bool exists(const llvm::Twine& path) override;

 private:
  void add(const llvm::Twine& path, bool isThere);

  std::vector<FileDependency>& dependencies;
  llvm::StringSet<> seen;
};

}  // namespace wasmbind::scan
