// SPDX-License-Identifier: MIT OR Apache-2.0
#include "support/files.h"

#include <utility>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace wasmbind::support {

std::expected<std::string, std::error_code> readFile(const Path& path) {
  const auto buffer = llvm::MemoryBuffer::getFile(path.string(), /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return std::unexpected(buffer.getError());
  return (*buffer)->getBuffer().str();
}

std::error_code writeFile(const Path& path, std::string_view bytes) {
  llvm::SmallString<256> temporary;
  int descriptor = -1;
  const std::string model = path.string() + ".%%%%%%%%";
  if (std::error_code problem = llvm::sys::fs::createUniqueFile(model, descriptor, temporary)) return problem;
  {
    llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
    stream << llvm::StringRef(bytes.data(), bytes.size());
    stream.close();
    if (stream.has_error()) {
      std::error_code problem = stream.error();
      stream.clear_error();
      llvm::sys::fs::remove(temporary);
      return problem;
    }
  }
  if (std::error_code problem = llvm::sys::fs::rename(temporary, path.string())) {
    llvm::sys::fs::remove(temporary);
    return problem;
  }
  return {};
}

std::expected<TemporaryFolder, std::error_code> TemporaryFolder::make(const Path& parent) {
  std::error_code problem;
  const Path base = parent.empty() ? std::filesystem::temp_directory_path(problem) : parent;
  if (problem) return std::unexpected(problem);
  std::filesystem::create_directories(base, problem);
  if (problem) return std::unexpected(problem);
  llvm::SmallString<256> folder;
  // createUniqueDirectory takes a prefix and makes the folder readable by its owner only; packages are for everybody.
  problem = llvm::sys::fs::createUniqueDirectory((base / ".wasmbind").string(), folder);
  if (problem) return std::unexpected(problem);
  llvm::sys::fs::setPermissions(folder, llvm::sys::fs::perms(0777 & ~llvm::sys::fs::getUmask()));
  return TemporaryFolder(Path(folder.str().str()));
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace wasmbind::support
