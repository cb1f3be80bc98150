// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/link_messages.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace wasmbind::pipeline {
namespace {

using llvm::StringRef;

constexpr StringRef undefinedSymbol = ": undefined symbol: ";
constexpr StringRef duplicateSymbol = ": duplicate symbol: ";
constexpr StringRef definedIn = ">>> defined in ";

/// How symbols of the function or variable `name` ("n::f(int)") may begin in an object.
std::vector<std::string> symbolsOf(StringRef name) {
  const auto [qualified, parameters] = name.split('(');
  const bool isC = parameters.empty() && !name.contains("::");
  if (isC) return {name.str()};
  std::string mangled;
  for (StringRef part : llvm::split(qualified, "::")) mangled += std::to_string(part.size()) + part.str();
  return {"_Z" + mangled, "_ZN" + mangled, "_ZNK" + mangled};
}

/// Reads the linker's messages line by line.
class Explanation {
 public:
  Explanation(const std::vector<std::string>& files, const Objects& objects) : files_(files), objects_(objects) {}

  diag::Diagnostics read(StringRef text) {
    for (StringRef line : llvm::split(text.rtrim('\n'), '\n')) {
      if (const auto [place, symbol] = line.split(undefinedSymbol); !symbol.empty())
        undefined(place, symbol);
      else if (const auto [tool, name] = line.split(duplicateSymbol); !name.empty())
        duplicate(name);
      else if (line.starts_with(definedIn) && !found_.empty())
        definition(line.drop_front(definedIn.size()));
      else if (!line.contains("linker command failed"))
        (other_ += line) += '\n';
    }
    return std::move(found_);
  }

  /// The lines that are none of these.
  const std::string& other() const { return other_; }

 private:
  /// The source of an object's path; of anything else, that itself.
  std::string sourceOf(StringRef file) const {
    const auto own = std::ranges::find(files_, file.str());
    return own == files_.end() ? file.str() : objects_.sources[static_cast<std::size_t>(own - files_.begin())];
  }

  /// The first source whose object has one of the symbols.
  std::string sourceWith(const std::vector<std::string>& symbols) const {
    const auto own = std::ranges::find_if(objects_.own, [&](const std::string& bytes) {
      return std::ranges::any_of(symbols, [&](const std::string& symbol) { return bytes.contains(symbol); });
    });
    return own == objects_.own.end() ? "" : objects_.sources[static_cast<std::size_t>(own - objects_.own.begin())];
  }

  /// The linker names the object or, after optimisation, a temporary file of its own.
  void undefined(StringRef place, StringRef symbol) {
    if (!reported_.insert(symbol.str()).second) return;
    const StringRef file = place.rsplit("error: ").second;
    std::string source = file.ends_with(".lto.o") ? sourceWith(symbolsOf(symbol)) : sourceOf(file);
    found_.push_back(diag::error("undefined-symbol", "undefined symbol: " + symbol.str(),
                                 "is a source missing in \"sources\"?", std::move(source)));
  }

  void duplicate(StringRef symbol) {
    found_.push_back(diag::error("duplicate-symbol", "duplicate symbol: " + symbol.str(),
                                 "define it in one source, or make it inline or static"));
  }

  void definition(StringRef file) {
    diag::Diagnostic& last = found_.back();
    model::SourceRange place;
    place.file = sourceOf(file);
    if (last.range.file.empty())
      last.range = std::move(place);
    else
      last.notes.push_back({"also defined here", std::move(place)});
  }

  const std::vector<std::string>& files_;
  const Objects& objects_;
  std::set<std::string> reported_;
  diag::Diagnostics found_;
  std::string other_;
};

}  // namespace

diag::Diagnostics explainLinkMessages(diag::Diagnostics found, const std::vector<std::string>& files,
                                      const Objects& objects) {
  diag::Diagnostics explained;
  for (diag::Diagnostic& one : found) {
    Explanation explanation(files, objects);
    diag::Diagnostics named = explanation.read(one.rendered);
    one.rendered = explanation.other();
    if (named.empty() || !one.rendered.empty()) explained.push_back(std::move(one));
    std::ranges::move(named, std::back_inserter(explained));
  }
  return explained;
}

}  // namespace wasmbind::pipeline
