// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/store.h"

#include "cache/hash.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/Path.h"

namespace wasmbind::cache {
namespace {

/// Names of entries begin with it: LLVM prunes no others.
constexpr const char* prefix = "llvmcache-";

/// An entry begins with the hash of the rest and its key, so that damage shows.
std::string seal(const std::string& key, std::string_view bytes) { return hashOf(key + std::string(bytes)); }

}  // namespace

support::Path Store::fileOf(const std::string& key) const { return folder_ / (prefix + key); }

std::optional<std::string> Store::find(const std::string& key) const {
  if (folder_.empty()) return std::nullopt;
  const auto sealed = support::readFile(fileOf(key));
  if (!sealed) return std::nullopt;
  const std::size_t size = hashOf({}).size();
  if (sealed->size() >= size && seal(key, std::string_view(*sealed).substr(size)) == sealed->substr(0, size))
    return sealed->substr(size);
  std::error_code ignored;
  std::filesystem::remove(fileOf(key), ignored);
  return std::nullopt;
}

void Store::put(const std::string& key, std::string_view bytes) const {
  if (folder_.empty()) return;
  std::error_code ignored;
  std::filesystem::create_directories(folder_, ignored);
  support::writeFile(fileOf(key), seal(key, bytes) + std::string(bytes));
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
