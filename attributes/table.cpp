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

// clang-format off
constexpr std::array rows = std::to_array<Row>({
    {"constructor_of", function, 1, 1, "the name of an exported class", "start method static_of getter setter import", "export", false,
     "a factory function becomes a constructor of the named class", "", nowhere},
    {"export", function | class_ | enum_ | variable | namespace_ | alias, 0, 1, jsName, "import record skip", "", false,
     "makes a declaration visible to JavaScript, under another name if one is given", whole, method | constructor | field},
    {"extendable", class_ | alias, 0, 0, "", "import record", "export", false,
     "JavaScript classes may extend this one and override its virtual methods", "", nowhere},
    {"final", function | method | class_, 0, 0, "", "export record", "import", false,
     "the import is looked up once, not at each call", "", nowhere},
    {"getter", method | function, 0, 1, "the name of a property", "setter start index_get index_set index_delete", "", false,
     "a function without parameters becomes the getter of a property", "", nowhere},
    {"import", function | class_ | namespace_ | variable, 0, 1, jsName, "export record start skip string_enum", "", false,
     "declares something that JavaScript provides, under another name if one is given",
     "members of an imported class are imported with it; [[wasm::name]] renames one", method | constructor | field},
    {"index_delete", method | function, 0, 0, "", "index_get index_set getter setter", "", false, "`delete object[key]`", "", nowhere},
    {"index_get", method | function, 0, 0, "", "index_delete index_set getter setter", "", false, "`object[key]`", "", nowhere},
    {"index_set", method | function, 0, 0, "", "index_delete index_get getter setter", "", false, "`object[key] = value`", "", nowhere},
    {"inline_js", namespace_, 1, 1, "the text of a JavaScript module", "module export", "import", false,
     "the imports of a namespace come from this JavaScript module",
     "put the imports into a namespace [[wasm::import, wasm::inline_js(R\"(...)\")]]", function},
    {"inspectable", class_ | alias, 0, 0, "", "import record", "export", false, "gives a class toJSON, toString and an inspection in Node", "", nowhere},
    {"internal", callable | types | field | variable, 0, 0, "", "import skip", "", false, "exported at run time, left out of the .d.ts", "", nowhere},
    {"js_this", parameter, 0, 0, "", "", "", false, "the first parameter of a function is JavaScript's `this`", "", nowhere},
    {"method", function, 0, 0, "", "static_of constructor_of start import", "export", false,
     "a free function becomes a method of the class of its first parameter", "methods of an exported class need no attribute", method},
    {"module", function | class_ | variable | namespace_, 1, 1, "a module specifier", "inline_js export", "import", false,
     "the imports come from this JavaScript module", "", nowhere},
    {"name", callable | types | field | enumerator | variable | namespace_, 1, 1, jsName, "skip", "", false,
     "the name in JavaScript", "a parameter keeps its name; rename it in the source", parameter},
    {"readonly", field | variable, 0, 0, "", "skip", "", false, "JavaScript may read the data member, not set it", "a getter without a setter is read-only", method | function},
    {"record", class_ | alias, 0, 0, "", "export import extendable inspectable skip", "", false,
     "a plain JavaScript object that is copied by value", "", nowhere},
    {"reexport", function | class_ | variable, 0, 1, jsName, "export", "import", false, "exports an import again", "", nowhere},
    {"setter", method | function, 0, 1, "the name of a property", "getter start index_get index_set index_delete", "", false,
     "a function with one parameter becomes the setter of a property", "", nowhere},
    {"skip", callable | types | field | enumerator, 0, 0, "",
     "export import name readonly getter setter record string_enum internal ts", "", false, "leaves a member out", "", nowhere},
    {"start", function, 0, 0, "", "import getter setter method static_of constructor_of", "", false,
     "runs once when the module is instantiated", "make it a free function", method},
    {"static_of", function, 1, 1, "the name of an exported class", "method constructor_of start import", "export", false,
     "a free function becomes a static method of the named class", "", nowhere},
    {"string_enum", enum_ | alias, 0, 0, "", "import skip", "", false, "the enumerators are strings in JavaScript", "", nowhere},
    {"ts", callable | parameter | field | variable | class_, 1, 1, typescript, "skip", "", false, "this text stands for the type in the .d.ts", "", nowhere},
    {"ts_section", namespace_ | empty, 1, 1, typescript, "", "", true, "text that is put into the .d.ts",
     "write it as a declaration of its own: [[wasm::ts_section(R\"(...)\")]];", ~0u},
    {"variadic", callable, 0, 0, "", "skip", "", false, "the last parameter, a span or vector, takes all remaining arguments",
     "it belongs on the function", parameter},
    {"vendor_prefix", function | class_ | variable, 1, 1, "a prefix such as \"webkit\"", "export", "import", true,
     "the import may also be found under its name with this prefix", "", nowhere},
});
// clang-format on

static_assert(std::ranges::is_sorted(rows, {}, &Row::name));
static_assert(rows.size() == rowCount);

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

const Row* find(std::string_view name) {
  auto row = std::ranges::lower_bound(rows, name, {}, &Row::name);
  return row != rows.end() && row->name == name ? &*row : nullptr;
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
