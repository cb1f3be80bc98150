// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/location.h"

#include <charconv>

namespace wasmbind::model {
namespace {

/// Takes ":123" off the end. \return nothing (and leaves the text alone) if there is no such thing
bool takeNumber(std::string_view& text, unsigned& number) {
  std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return false;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data() + colon + 1, end, number);
  if (error != std::errc() || stop != end) return false;
  text = text.substr(0, colon);
  return true;
}

}  // namespace

SourceRange parseLocation(const std::string& location) {
  SourceRange range;
  std::string_view rest = location;
  unsigned last = 0, before = 0;
  if (takeNumber(rest, last)) {
    bool both = takeNumber(rest, before);
    range.line = both ? before : last;
    range.column = both ? last : 1;
    range.endColumn = range.column;
  }
  range.file = rest;
  return range;
}

}  // namespace wasmbind::model
