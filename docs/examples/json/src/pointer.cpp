// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JSON Pointers. The library's own class reports malformed pointers by throwing, so the walk is done here.
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "document.h"

namespace json {
namespace {

/// Undoes the escapes of one step: "~1" stands for "/", "~0" for "~".
std::optional<std::string> unescape(std::string_view step) {
  std::string key;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] != '~') {
      key += step[i];
      continue;
    }
    if (++i == step.size() || (step[i] != '0' && step[i] != '1')) return std::nullopt;
    key += step[i] == '0' ? '~' : '/';
  }
  return key;
}

/// The element of an array that a step names: digits without leading zeros.
const Value* element(const Value& array, std::string_view step) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  const bool canonical = step.size() == 1 || !step.starts_with('0');
  if (error != std::errc() || end != step.data() + step.size() || !canonical || index >= array.size()) return nullptr;
  return &array[index];
}

const Value* member(const Value& object, std::string_view step) {
  const std::optional<std::string> key = unescape(step);
  if (!key) return nullptr;
  const auto found = object.find(*key);
  return found == object.end() ? nullptr : &*found;
}

}  // namespace

const Value* follow(const Value& root, std::string_view pointer) {
  const Value* here = &root;
  while (here != nullptr && !pointer.empty()) {
    if (pointer.front() != '/') return nullptr;
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    if (here->is_object()) {
      here = member(*here, step);
    } else {
      here = here->is_array() ? element(*here, step) : nullptr;
    }
  }
  return here;
}

}  // namespace json
