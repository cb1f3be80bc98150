// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The helper functions of runtime/js, of which the glue takes what it uses.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "glue/js/code.h"

namespace wasmbind::glue {

/// One helper: an exported function, class or variable with the declarations before it that only it uses.
struct Helper {
  std::string name;
  std::string text;                             ///< ready to print: no imports, no exports
  std::set<std::string> mentions;               ///< all identifiers in it
  std::set<std::string, std::less<>> declares;  ///< the names in its text that belong to the module
  std::set<std::string, std::less<>> extends;   ///< other helpers: some of its lines are for modules that have them
  bool isState = false;                         ///< a variable: printed before the functions
};

/// All helpers by name. A file may export several. Helpers for element types are listed once per type. Helpers for one
/// target have the target's name and a slash as a prefix.
const std::map<std::string, Helper, std::less<>>& helperLibrary();

/// Helpers that one module's glue needs.
class UsedHelpers {
 public:
  UsedHelpers() = default;

  /// \param taken   names of the user's: a helper of such a name is printed under another
  /// \param target  the target's name: helpers in the folder of that name take the place of those in the others
  explicit UsedHelpers(std::set<std::string> taken, std::string target = "")
      : taken_(std::move(taken)), target_(std::move(target)) {}

  /// Notes that `name` is used, with all that it needs, and returns what it is called in the generated module.
  std::string use(std::string_view name);

  bool has(std::string_view name) const { return names_.contains(name); }

  /// Whether a used helper has lines for modules that use `name` too.
  bool haveLinesFor(std::string_view name) const;

  /// Whether a used helper mentions `identifier`, e.g. "SCRATCH" or "wasm".
  bool mention(const std::string& identifier) const;

  /// The text of the used variables, or of the rest, in alphabetical order. Variables have to stand before what runs
  /// when the module is loaded.
  std::string state() const { return text(true); }
  std::string functions() const { return text(false); }

 private:
  std::string text(bool state) const;
  std::string printedName(std::string_view name) const;
  void need(std::string_view name);

  const Helper& helper(std::string_view name) const;

  std::set<std::string> taken_;
  std::string target_;
  std::set<std::string, std::less<>> names_;
};

/// The identifiers in a piece of JavaScript, comments left out.
std::set<std::string> identifiersIn(std::string_view javascript);

}  // namespace wasmbind::glue
