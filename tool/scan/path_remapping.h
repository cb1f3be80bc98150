// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file system that shows files under the names that a parse had for them: Clang's precompiled headers have absolute
/// paths only, which would then stand in messages and descriptors.
#pragma once

#include <string>

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

class Spellings : public llvm::vfs::ProxyFileSystem {
 public:
  /// \param looks of the parse; relative ones are the names
  Spellings(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files, const std::vector<Look>& looks);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;

 private:
  llvm::StringMap<std::string> names;  ///< by absolute path
};

}  // namespace wasmbind::scan
