// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/preambles.h"

#include "pipeline/unit.h"

namespace wasmbind::pipeline {

Preambles::Preambles(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
                     const std::string& source)
    : cache_(cache),
      scan_(cache::bytesOf(compiler, std::vector(arguments.begin(), arguments.end()), source, surroundings())),
      behindFlags_(inputsOf(arguments)) {}

std::string Preambles::question(std::string_view what, const std::string& beginning) const {
  return cache::bytesOf(std::string(what), scan_, beginning);
}

std::optional<scan::Preamble> Preambles::find(const std::string& beginning) {
  auto answer = cache_.find<std::string>(question("preamble", beginning));
  if (!answer) return std::nullopt;
  scan::Preamble preamble{std::move(answer->value), {}};
  for (cache::Input& input : answer->inputs) preamble.looks.push_back({std::move(input.path), input.isThere});
  return preamble;
}

bool Preambles::wants(const std::string& beginning) {
  if (!behindFlags_) return false;
  const std::string mark = question("scanned", beginning);
  if (cache_.find<bool>(mark)) return true;
  cache_.put(mark, true, {});
  return false;
}

void Preambles::keep(const std::string& beginning, const scan::Preamble& preamble) {
  if (KnownInputs inputs = together(inputsOf(preamble.looks), behindFlags_))
    cache_.put(question("preamble", beginning), preamble.tree, std::move(*inputs));
}

}  // namespace wasmbind::pipeline
