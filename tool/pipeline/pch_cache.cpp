// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/pch_cache.h"

#include "pipeline/translation_unit.h"

namespace wasmbind::pipeline {
namespace {

/// Stands behind a tree that may have annotations, or none. What a tree follows from is kept beside it.
constexpr char mentions = 'w', mentionsNot = '-';

}  // namespace

Trees::Trees(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
             const std::string& source)
    : cache_(cache),
      scan_(cache::bytesOf(compiler, std::vector(arguments.begin(), arguments.end()), source, surroundings())),
      behindFlags_(inputsOf(arguments)) {}

std::string Trees::question(std::string_view what, const std::string& text) const {
  return cache::bytesOf(std::string(what), scan_, text);
}

std::optional<scan::Tree> Trees::find(const std::string& text) {
  auto answer = cache_.findText(question("tree", text));
  if (!answer || answer->value.empty()) return std::nullopt;
  scan::Tree tree{std::move(answer->value), false, {}};
  tree.mentionsWasm = tree.bytes.back() == mentions;
  tree.bytes.pop_back();
  for (cache::Input& input : answer->inputs) tree.looks.push_back({std::move(input.path), input.isThere});
  return tree;
}

bool Trees::wants(const std::string& text) {
  if (!behindFlags_) return false;
  const std::string mark = question("scanned", text);
  if (!cache_.find<bool>(mark)) {
    cache_.put(mark, true, {});
    return false;
  }
  // Many sources of one build may want the same at the same time.
  claim_ = cache_.claim(question("tree", text));
  return claim_ != nullptr;
}

void Trees::keep(const std::string& text, const scan::Tree& tree) {
  if (KnownInputs inputs = together(inputsOf(tree.looks), behindFlags_))
    cache_.putText(question("tree", text), tree.bytes + (tree.mentionsWasm ? mentions : mentionsNot),
                   std::move(*inputs));
  claim_.reset();
}

}  // namespace wasmbind::pipeline
