// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/table.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace wasmbind::attributes {
namespace {

constexpr std::uint32_t callable = function | method | constructor;
constexpr std::uint32_t types = class_ | enum_ | alias;
constexpr std::string_view jsName = "a JavaScript name";
constexpr std::string_view typescript = "TypeScript text";
constexpr std::string_view whole =
    "public members of an exported class are exported with it; [[wasm::name]] renames one";

constexpr std::array rows = std::to_array<Row>({
#define ATTRIBUTE(id, ...) {attributeName(Attr::id), __VA_ARGS__},
#include "attributes/attributes.def"
});

/// Whether every name in a list is that of an attribute.
constexpr bool areKnown(std::string_view list) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (!std::ranges::binary_search(rows, list.substr(0, end), {}, &Row::name)) return false;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return true;
}

static_assert(std::ranges::is_sorted(rows, {}, &Row::name));
static_assert(std::ranges::all_of(rows, [](const Row& row) { return areKnown(row.excludes) && areKnown(row.needs); }));

constexpr std::array placeNames = std::to_array<std::pair<Place, std::string_view>>({
    {function, "a function"},
    {method, "a method"},
    {constructor, "a constructor"},
    {class_, "a class"},
    {enum_, "an enum"},
    {enumerator, "an enumerator"},
    {field, "a data member"},
    {variable, "a variable"},
    {parameter, "a parameter"},
    {namespace_, "a namespace"},
    {alias, "an alias declaration"},
    {empty, "an empty declaration"},
});

/// Changes that make one word the other: insert, remove, replace, swap neighbours.
unsigned distance(std::string_view a, std::string_view b) {
  std::vector<unsigned> before, last(b.size() + 1), now(b.size() + 1);
  for (unsigned j = 0; j <= b.size(); ++j) last[j] = j;
  for (unsigned i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (unsigned j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = last;
    last.swap(now);
  }
  return last[b.size()];
}

}  // namespace

std::span<const Row> table() { return rows; }

const Row& rowOf(Attr attribute) { return rows[static_cast<std::size_t>(attribute)]; }

std::optional<Attr> find(std::string_view name) {
  const auto* row = std::ranges::lower_bound(rows, name, {}, &Row::name);
  if (row == rows.end() || row->name != name) return std::nullopt;
  return static_cast<Attr>(row - rows.begin());
}

std::string_view nearest(std::string_view misspelt) {
  // A third of the word may be wrong; more than that is another word.
  unsigned best = static_cast<unsigned>(misspelt.size() / 3) + 1;
  std::string_view found;
  for (const Row& row : rows) {
    unsigned changes = distance(misspelt, row.name);
    if (changes < best) {
      best = changes;
      found = row.name;
    }
  }
  return found;
}

bool lists(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    std::size_t end = std::min(list.find(' '), list.size());
    if (list.substr(0, end) == name) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

std::string describePlaces(std::uint32_t places) {
  std::vector<std::string_view> names;
  for (auto [place, name] : placeNames)
    if (places & place) names.push_back(name);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

}  // namespace wasmbind::attributes
