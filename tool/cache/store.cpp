// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/store.h"

#include "cache/hash.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/LockFileManager.h"
#include "llvm/Support/Path.h"

namespace wasmbind::cache {
namespace {

/// Names of entries begin with it: LLVM prunes no others.
constexpr const char* prefix = "llvmcache-";

/// An entry ends with the hash of its key and all before, so that damage shows.
std::string seal(const std::string& key, std::string_view bytes) { return hashOf(key, bytes); }

}  // namespace

support::Path Store::fileOf(const std::string& key) const { return folder_ / (prefix + key); }

std::optional<std::string> Store::find(const std::string& key) const {
  if (folder_.empty()) return std::nullopt;
  auto entry = support::readFile(fileOf(key));
  if (!entry) return std::nullopt;
  const std::size_t size = entry->size() - std::min(entry->size(), hashOf("").size());
  const std::string found = entry->substr(size);
  entry->resize(size);
  if (seal(key, *entry) == found) return std::move(*entry);
  std::error_code ignored;
  std::filesystem::remove(fileOf(key), ignored);
  return std::nullopt;
}

void Store::put(const std::string& key, std::string_view bytes) const {
  if (folder_.empty()) return;
  std::error_code ignored;
  std::filesystem::create_directories(folder_, ignored);
  support::writeFile(fileOf(key), std::string(bytes) + seal(key, bytes));
}

Claim Store::claim(const std::string& key) const {
  if (folder_.empty()) return nullptr;
  std::error_code ignored;
  std::filesystem::create_directories(folder_, ignored);
  auto lock = std::make_shared<llvm::LockFileManager>(fileOf(key).string());
  llvm::Expected<bool> isOurs = lock->tryLock();
  if (isOurs && *isOurs) return lock;
  llvm::consumeError(isOurs.takeError());
  return nullptr;
}

void Store::prune(std::uint64_t bytes, unsigned seconds) const {
  if (folder_.empty()) return;
  llvm::CachePruningPolicy policy;
  policy.Interval = std::chrono::seconds(seconds);
  policy.Expiration = std::chrono::hours(24 * 30);
  policy.MaxSizeBytes = bytes;
  llvm::pruneCache(folder_.string(), policy);
}

support::Path userFolder() {
  llvm::SmallString<256> folder;
  if (!llvm::sys::path::cache_directory(folder)) return {};
  return support::Path(folder.str().str()) / "wasmbind" / "build";
}

}  // namespace wasmbind::cache
