// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/path_remapping.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

namespace wasmbind::scan {
namespace {

/// Has Clang take the name that is found for the one that it asked for.
llvm::ErrorOr<llvm::vfs::Status> shown(llvm::ErrorOr<llvm::vfs::Status> status) {
  if (status) status->ExposesExternalVFSPath = true;
  return status;
}

class SpelledFile : public llvm::vfs::File {
 public:
  explicit SpelledFile(std::unique_ptr<llvm::vfs::File> file) : file(std::move(file)) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return shown(file->status()); }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine& name, std::int64_t size,
                                                               bool needsNull, bool isVolatile) override {
    return file->getBuffer(name, size, needsNull, isVolatile);
  }
  std::error_code close() override { return file->close(); }

 private:
  std::unique_ptr<llvm::vfs::File> file;
};

}  // namespace

Spellings::Spellings(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files, const std::vector<Look>& looks)
    : ProxyFileSystem(std::move(files)) {
  for (const Look& look : looks) {
    if (!look.isThere || llvm::sys::path::is_absolute(look.path)) continue;
    // As Clang's ASTWriter makes paths absolute.
    llvm::SmallString<256> path(look.path);
    if (makeAbsolute(path)) continue;
    llvm::sys::path::remove_dots(path);
    names.try_emplace(path, look.path);
  }
}

llvm::ErrorOr<llvm::vfs::Status> Spellings::status(const llvm::Twine& path) {
  const auto found = names.find(path.str());
  if (found == names.end()) return ProxyFileSystem::status(path);
  return shown(ProxyFileSystem::status(found->second));
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> Spellings::openFileForRead(const llvm::Twine& path) {
  const auto found = names.find(path.str());
  if (found == names.end()) return ProxyFileSystem::openFileForRead(path);
  auto file = ProxyFileSystem::openFileForRead(found->second);
  if (!file) return file;
  return std::make_unique<SpelledFile>(std::move(*file));
}

}  // namespace wasmbind::scan
