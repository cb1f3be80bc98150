// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the parts of one generated module share while it is printed.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "glue/js/helper_registry.h"
#include "glue/js/names.h"
#include "model/interface.h"

namespace wasmbind::glue {

/// A class as the generated module knows it.
struct ClassNames {
  std::string local;      ///< the class's identifier in the .js
  std::string pointer;    ///< the symbol under which wrappers keep their pointer
  std::string free;       ///< the function that releases an object
  std::string bindBases;  ///< the function that gives a wrapper the pointers of the bases
  std::string members;    ///< the list of members that JavaScript classes may override
};

/// An enumeration: its own identifier (numeric ones), or the tables between strings and values.
struct EnumNames {
  std::string local;
  std::string toWasm;
  std::string fromWasm;
};

/// Two overloads that no JavaScript value tells apart.
struct Ambiguity {
  const model::Callable* first = nullptr;
  const model::Callable* second = nullptr;
};

class EmitContext {
 public:
  /// \param target  the target's name, for helpers of its own
  explicit EmitContext(const model::Interface& interface, std::string target = "");

  const model::Interface& interface;
  UsedHelpers helpers;
  Names names;

  /// Shorthand: notes the helper as used and returns its name.
  std::string use(std::string_view helper) { return helpers.use(helper); }

  /// A name for a local of the function that is being printed: `stem`, or `stem` and a number. See FunctionScope.
  std::string local(const std::string& stem);
  std::string local(const std::string& stem, std::size_t number) { return local(stem + std::to_string(number)); }

  /// Whether imports have to note where the C++ stack ends; filled and used like `wrapped`.
  bool marksStack = false;

  const model::ClassInterface& classOf(const std::string& key) const { return *classes_.at(key); }
  /// Whether some exported class has this one among its bases.
  bool isBase(const std::string& key) const { return bases_.contains(key); }
  const model::EnumInterface& enumOf(const std::string& key) const { return *enums_.at(key); }
  const model::RecordInterface& recordOf(const std::string& key) const { return *records_.at(key); }
  const ClassNames& classNames(const std::string& key) const { return classNames_.at(key); }
  const EnumNames& enumNames(const std::string& key) const { return enumNames_.at(key); }

  /// The identifier of an exported function or constant, by its symbol or flat name.
  std::string& localOf(const std::string& id) { return locals_[id]; }

  /// Functions that are printed because something printed before calls them, by name.
  std::map<std::string, Lines> functionsOnDemand;

  /// Those of them that read and write types, by "read" and "write".
  struct PackedFunction {
    model::AbiType type;
    std::string name;
  };
  std::map<std::string, std::vector<PackedFunction>> packedFunctions;

  /// Keys of the classes whose objects the module hands out, for keeps or borrowed from another object. Filled while
  /// printing; classes are printed with what a draft has filled in.
  std::set<std::string> wrapped;
  std::set<std::string> borrowed;

  /// Constants of the module (addresses) that printed code uses itself.
  std::set<std::string, std::less<>> constants;

  /// Tables of string enumerations that something looks into; filled and used like `wrapped`.
  std::set<std::string> enumTables;

  /// Notes a table as used and returns its name.
  const std::string& enumTable(const std::string& name) { return *enumTables.insert(name).first; }

  /// Overloads that no JavaScript value tells apart, found while printing.
  std::vector<Ambiguity> ambiguities;

  /// Whether numbers that do not fit their C++ type are refused (--debug).
  bool checksRanges = false;

  /// Whether exports may be called while an export waits for an import, so that the bytes of its arguments have to be
  /// kept.
  bool reentrant() const { return reentrant_; }

  /// Whether objects have to be marked while a call uses them: an import might release them meanwhile.
  bool lends() const { return lends_; }

  /// Keys of the classes whose objects keep objects that were passed as arguments.
  const std::set<std::string>& keepers() const { return keepers_; }

  /// Statement that starts the arguments of a call in the scratch area.
  std::string startArguments();

 private:
  friend class FunctionScope;

  /// Notes the classes whose objects keep arguments of a call.
  void noteKeepers(const model::Callable& callable, const std::string& classKey);

  /// Notes what calls that run imports have to keep from the calls of those.
  void noteWaiting(const model::Callable& callable, bool isMember);

  LocalNames* function_ = nullptr;
  bool reentrant_ = false;
  bool lends_ = false;
  std::set<std::string> keepers_;
  std::map<std::string, const model::ClassInterface*> classes_;
  std::set<std::string> bases_;  ///< keys of the classes that others derive from
  std::map<std::string, const model::EnumInterface*> enums_;
  std::map<std::string, const model::RecordInterface*> records_;
  std::map<std::string, ClassNames> classNames_;
  std::map<std::string, EnumNames> enumNames_;
  std::map<std::string, std::string> locals_;
};

/// While it lives, EmitContext::local names locals of one function, which has these parameters.
class FunctionScope {
 public:
  FunctionScope(EmitContext& context, const std::vector<std::string>& parameters)
      : context_(context), names_(context.names, parameters), outer_(context.function_) {
    context.function_ = &names_;
  }
  ~FunctionScope() { context_.function_ = outer_; }
  FunctionScope(const FunctionScope&) = delete;
  FunctionScope& operator=(const FunctionScope&) = delete;

 private:
  EmitContext& context_;
  LocalNames names_;
  LocalNames* outer_;
};

}  // namespace wasmbind::glue
