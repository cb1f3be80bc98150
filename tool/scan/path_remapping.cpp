// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/path_remapping.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

namespace wasmbind::scan {
namespace {

/// Makes Clang use the name in the status instead of the name that it requested.
llvm::ErrorOr<llvm::vfs::Status> exposed(llvm::ErrorOr<llvm::vfs::Status> status) {
  if (status) status->ExposesExternalVFSPath = true;
  return status;
}

class RemappedFile : public llvm::vfs::File {
 public:
  explicit RemappedFile(std::unique_ptr<llvm::vfs::File> file) : file(std::move(file)) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return exposed(file->status()); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine& name, std::int64_t size,
                                                               bool needsNull, bool isVolatile) override {
    return file->getBuffer(name, size, needsNull, isVolatile);
  }
  std::error_code close() override { return file->close(); }

 private:
  std::unique_ptr<llvm::vfs::File> file;
};

}  // namespace

PathRemappingFileSystem::PathRemappingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files,
                                                 const std::vector<FileDependency>& dependencies)
    : ProxyFileSystem(std::move(files)) {
  for (const FileDependency& dependency : dependencies) {
    if (!dependency.isThere || llvm::sys::path::is_absolute(dependency.path)) continue;
    // The same steps as in Clang's ASTWriter.
    llvm::SmallString<256> path(dependency.path);
    if (makeAbsolute(path)) continue;
    llvm::sys::path::remove_dots(path);
    names.try_emplace(path, dependency.path);
  }
}

llvm::ErrorOr<llvm::vfs::Status> PathRemappingFileSystem::status(const llvm::Twine& path) {
  const auto found = names.find(path.str());
  if (found == names.end()) return ProxyFileSystem::status(path);
  return exposed(ProxyFileSystem::status(found->second));
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> PathRemappingFileSystem::openFileForRead(const llvm::Twine& path) {
  const auto found = names.find(path.str());
  if (found == names.end()) return ProxyFileSystem::openFileForRead(path);
  auto file = ProxyFileSystem::openFileForRead(found->second);
  if (!file) return file;
  return std::make_unique<RemappedFile>(std::move(*file));
}

}  // namespace wasmbind::scan
