// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file system that opens absolute paths under the relative names that a parse used. Clang's PCHs contain absolute
/// paths only, which would appear in messages and descriptors.
#pragma once

#include <string>

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

class PathRemappingFileSystem : public llvm::vfs::ProxyFileSystem {
 public:
  /// \param dependencies of the parse that wrote the PCH; their relative paths are the names
  PathRemappingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files,
                          const std::vector<FileDependency>& dependencies);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override;

 private:
  llvm::StringMap<std::string> names;  ///< by absolute path
};

}  // namespace wasmbind::scan
