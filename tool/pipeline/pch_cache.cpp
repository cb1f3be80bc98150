// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/pch_cache.h"

#include "pipeline/translation_unit.h"

namespace wasmbind::pipeline {
namespace {

/// Last byte of an entry: whether the PCH may have annotations.
constexpr char annotations = 'w', noAnnotations = '-';

}  // namespace

PchCache::PchCache(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
                   const std::string& source)
    : cache_(cache),
      scan_(cache::bytesOf(compiler, std::vector(arguments.begin(), arguments.end()), source, surroundings())),
      behindFlags_(inputsOf(arguments)) {}

std::string PchCache::question(std::string_view what, const std::string& text) const {
  return cache::bytesOf(std::string(what), scan_, text);
}

std::optional<scan::Pch> PchCache::find(const std::string& text) {
  auto answer = cache_.findText(question("pch", text));
  if (!answer || answer->value.empty()) return std::nullopt;
  scan::Pch pch{std::move(answer->value), false, {}};
  pch.mayHaveAnnotations = pch.bytes.back() == annotations;
  pch.bytes.pop_back();
  for (cache::Input& input : answer->inputs) pch.dependencies.push_back({std::move(input.path), input.isThere});
  return pch;
}

bool PchCache::shouldBuild(const std::string& text) {
  if (!behindFlags_) return false;
  const std::string mark = question("scanned", text);
  if (!cache_.find<bool>(mark)) {
    cache_.put(mark, true, {});
    return false;
  }
  // Many sources of one build may want the same at the same time.
  claim_ = cache_.claim(question("pch", text));
  return claim_ != nullptr;
}

void PchCache::store(const std::string& text, const scan::Pch& pch) {
  if (KnownInputs inputs = together(inputsOf(pch.dependencies), behindFlags_))
    cache_.putText(question("pch", text), pch.bytes + (pch.mayHaveAnnotations ? annotations : noAnnotations),
                   std::move(*inputs));
  claim_.reset();
}

}  // namespace wasmbind::pipeline
