// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file system that writes down what is looked for in it.
#pragma once

#include <vector>

#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

class Recorder : public llvm::vfs::ProxyFileSystem {
 public:
  /// \param looks one for each path, in the order of the first look
  Recorder(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files, std::vector<Look>& looks)
      : ProxyFileSystem(std::move(files)), looks(looks) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;
  bool exists(const llvm::Twine& path) override;

 private:
  void add(const llvm::Twine& path, bool isThere);

  std::vector<Look>& looks;
  llvm::StringSet<> seen;
};

}  // namespace wasmbind::scan
