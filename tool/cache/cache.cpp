// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/cache.h"

#include <algorithm>

namespace wasmbind::cache {
namespace {

constexpr std::uint64_t largest = 1ULL << 30;  ///< bytes on disk
constexpr unsigned pause = 20 * 60;            ///< seconds between two looks at how large it is

/// A question may have been answered from different sets of files, one on each of several branches.
constexpr std::size_t mostSets = 4;

}  // namespace

std::string Cache::keyOf(const std::string& question) const { return hashOf(bytesOf(maker_, question)); }

std::string Cache::keyOf(const std::string& question, const Inputs& inputs) {
  std::string whole = question;
  for (const Input& input : inputs) {
    write(whole, input.path);
    write(whole, files_.stateOf(input.path).contents);
  }
  return hashOf(whole);
}

std::optional<Answer<std::string>> Cache::findBytes(const std::string& key) {
  const auto text = store_.find(key);
  std::vector<Inputs> sets;
  if (!text) return std::nullopt;
  if (std::string_view bytes = *text; !read(bytes, sets)) return std::nullopt;
  for (Inputs& inputs : sets)
    if (auto answer = store_.find(keyOf(key, inputs))) return Answer<std::string>{*answer, std::move(inputs)};
  return std::nullopt;
}

void Cache::putBytes(const std::string& key, Answer<std::string> answer) {
  const bool isFirm = std::ranges::all_of(answer.inputs, [&](const Input& input) {
    const FileState state = files_.stateOf(input.path);
    return state.isThere() == input.isThere && state.isSettled && !state.namesTime;
  });
  if (!isFirm) return;
  std::vector<Inputs> sets;
  if (const auto text = store_.find(key))
    if (std::string_view bytes = *text; !read(bytes, sets)) sets.clear();
  std::erase(sets, answer.inputs);
  store_.put(keyOf(key, answer.inputs), answer.value);
  sets.insert(sets.begin(), std::move(answer.inputs));
  if (sets.size() > mostSets) sets.resize(mostSets);
  store_.put(key, bytesOf(sets));
  hasGrown_ = true;
}

void Cache::prune() {
  if (hasGrown_) store_.prune(largest, pause);
}

}  // namespace wasmbind::cache
