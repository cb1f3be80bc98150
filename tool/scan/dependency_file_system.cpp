// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/dependency_file_system.h"

namespace wasmbind::scan {

llvm::ErrorOr<llvm::vfs::Status> DependencyFileSystem::status(const llvm::Twine& path) {
  auto found = ProxyFileSystem::status(path);
  add(path, !found.getError());
  return found;
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> DependencyFileSystem::openFileForRead(const llvm::Twine& path) {
  auto found = ProxyFileSystem::openFileForRead(path);
  add(path, !found.getError());
  return found;
}

bool DependencyFileSystem::exists(const llvm::Twine& path) { return !status(path).getError(); }

void DependencyFileSystem::add(const llvm::Twine& path, bool isThere) {
  const std::string text = path.str();
  if (seen.insert(text).second) dependencies.push_back({text, isThere});
}

}  // namespace wasmbind::scan
