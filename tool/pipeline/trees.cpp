// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/trees.h"

#include "pipeline/unit.h"

namespace wasmbind::pipeline {
namespace {

/// A tree as the cache has it; what it follows from is kept beside it.
struct KeptTree {
  std::string bytes;
  bool mentionsWasm = false;
};

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
  auto answer = cache_.find<KeptTree>(question("tree", text));
  if (!answer) return std::nullopt;
  scan::Tree tree{std::move(answer->value.bytes), answer->value.mentionsWasm, {}};
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
    cache_.put(question("tree", text), KeptTree{tree.bytes, tree.mentionsWasm}, std::move(*inputs));
  claim_.reset();
}

}  // namespace wasmbind::pipeline
