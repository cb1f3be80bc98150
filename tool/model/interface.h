// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the binary promises: the descriptors of a linked module as plain data. decode produces it, glue prints it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/snippet.h"
#include "wasm/abi/abi.h"

namespace wasmbind::model {

using TypeCode = ::wasm::abi::type;
using MemberKind = ::wasm::abi::member;
using ImportKind = ::wasm::abi::import_kind;

/// A type of the border; see the type codes of the ABI.
struct AbiType {
  TypeCode code = TypeCode::void_;
  std::uint32_t count = 0;         ///< N of fixed arrays
  std::string key;                 ///< of the class, enum or record
  std::vector<AbiType> arguments;  ///< element, key and value, ...
  bool flat = false;               ///< a record or variant that crosses in scalars at the top level of a call

  bool operator==(const AbiType&) const = default;
};

struct BorderParameter {
  std::string name;  ///< C++ name; may be empty
  AbiType type;
  bool optional = false;    ///< has a default argument
  std::string typescript;   ///< text that replaces the type in the .d.ts, or empty
  std::uint32_t flags = 0;  ///< wasm::abi::parameter_flag
};

/// A function, or a member of a class.
struct Callable {
  MemberKind member = MemberKind::method;   ///< inside classes only
  std::string name;                         ///< JavaScript name
  std::vector<std::string> path;            ///< JavaScript namespaces around it
  std::string symbol;                       ///< export of the linked module, or import name
  std::string finalSymbol;                  ///< its readable name in the bound module
  std::string doc;                          ///< documentation comment without its marks
  std::string location;                     ///< file:line:column
  std::uint32_t flags = 0;                  ///< wasm::abi::callable_flag
  std::optional<BorderParameter> receiver;  ///< a parameter in front of the others that JavaScript passes as `this`
  std::vector<BorderParameter> parameters;
  AbiType result;
  std::string resultTypescript;
  bool mayTrap = true;      ///< a call may end the module in its middle
  bool runsImports = true;  ///< a call may run JavaScript that is not the glue's
};

struct BaseInterface {
  std::string key;
  Callable upcast;  ///< only the symbols are filled in: pointer to derived -> pointer to base
};

/// What makes objects of JavaScript classes that extend an exported one.
struct ExtendingConstructor {
  std::string constructor;  ///< symbol of the constructor that it goes with
  Callable extending;       ///< only the symbols are filled in
};

/// A virtual function that JavaScript classes may override.
struct OverridableMember {
  MemberKind member = MemberKind::method;  ///< or getter, setter
  std::string name;                        ///< JavaScript name
};

/// What a class has so that JavaScript classes can extend it.
struct Extension {
  Callable mark;  ///< only the symbols are filled in: (pointer, index of a word, its bits) -> address of the share
  std::vector<ExtendingConstructor> constructors;
  std::vector<OverridableMember> members;  ///< in the order of the bits
};

struct ClassInterface {
  std::string key;
  std::string name;
  std::vector<std::string> path;
  std::string doc;
  std::string location;
  std::uint32_t flags = 0;        ///< wasm::abi::class_flag
  std::uint32_t dynamicType = 0;  ///< address of the std::type_info of a polymorphic class, or 0
  std::vector<BaseInterface> bases;
  Callable free;   ///< only the symbols are filled in
  Callable share;  ///< symbol is empty when there is none
  std::vector<Callable> members;
  Extension extension;    ///< of extendable classes
  std::string errorName;  ///< of exception classes: what users call it in C++
};

struct EnumValue {
  std::string name;
  std::int64_t value = 0;
  std::string doc;
};

struct EnumInterface {
  std::string key;
  std::string name;
  std::vector<std::string> path;
  std::string doc;
  std::string location;
  std::uint32_t flags = 0;  ///< wasm::abi::enum_flag
  AbiType underlying;
  std::vector<EnumValue> values;
};

struct RecordField {
  std::string name;
  AbiType type;
  std::uint32_t flags = 0;
  std::string doc;
};

struct RecordInterface {
  std::string key;
  std::string name;
  std::vector<std::string> path;
  std::string doc;
  std::string location;
  std::vector<RecordField> fields;
};

struct ConstantInterface {
  std::string name;
  std::vector<std::string> path;
  std::string doc;
  std::string location;
  AbiType type;
  std::string value;  ///< JavaScript text
};

struct NamespaceInterface {
  std::vector<std::string> path;  ///< its own name last
  std::string doc;
  std::string location;
};

struct StartFunction {
  std::uint32_t order = 0;
  Callable callable;
};

struct ImportInterface {
  std::string module;  ///< empty: the global object; the key of a snippet where the flags say so
  ImportKind kind = ImportKind::function;
  std::uint32_t flags = 0;                 ///< wasm::abi::import_flag, without the kind
  std::vector<std::string> prefixes = {};  ///< of vendors: what it may be called too
  std::string reexport = {};               ///< the name under which the package exports it again
  Callable callable;                       ///< path and name lead to the JavaScript function
};

/// Whether an import stands for a signature instead of a name: it makes functions.
bool isNameless(const ImportInterface& import);

/// Whether an import runs nobody's code and throws nothing: C++ is not called while it runs.
bool isQuiet(const ImportInterface& import);

/// A class that JavaScript provides.
struct ImportedClass {
  std::string key;
  std::string name;
  std::vector<std::string> path;
  std::string module;       ///< as in ImportInterface
  std::uint32_t flags = 0;  ///< wasm::abi::import_flag
  std::string typescript;   ///< text that stands for it in the .d.ts, or empty
  std::string reexport;
  std::vector<std::string> prefixes;
  std::string doc;
  std::string location;
};

/// A function that the module imports as it is, outside wasmbind: WASI, or the user's own import_module.
struct RawImport {
  std::string module;
  std::string name;

  bool operator==(const RawImport&) const = default;
};

/// Addresses of the runtime library's static areas.
struct RuntimeAreas {
  std::uint32_t scratch = 0;
  std::uint32_t scratchSize = 0;
  std::uint32_t returnArea = 0;
};

/// Which of JavaScript's classes the error for a C++ exception has; the later ones count more.
enum class ErrorClass { error, typeError, rangeError };

/// A type that the module may throw.
struct ThrownType {
  std::string mangled;
  std::string name;  ///< as users write it
  ErrorClass errorClass = ErrorClass::error;
};

/// Everything the glue needs to know about a linked module. Lists are sorted so that equal modules give equal glue.
struct Interface {
  std::vector<Callable> functions;
  std::vector<ClassInterface> classes;
  std::vector<EnumInterface> enums;
  std::vector<RecordInterface> records;
  std::vector<ConstantInterface> constants;
  std::vector<NamespaceInterface> namespaces;
  std::vector<StartFunction> starts;  ///< in the order in which they run
  std::vector<ImportInterface> imports;
  std::vector<Callable> callbacks;  ///< exports that call a C++ callable, whose address goes before the arguments
  std::vector<ImportInterface> reexports;  ///< those that the package exports again, used or not
  std::vector<ImportedClass> importedClasses;
  std::vector<Snippet> snippets;  ///< only those that something comes from
  std::vector<std::string> typescript;
  RuntimeAreas areas;

  std::vector<ThrownType> thrownTypes;  ///< by mangled name; none where nothing is thrown
  bool nestsExceptions = false;         ///< knows std::nested_exception
  bool numbersExceptions = false;       ///< knows std::system_error

  std::vector<RawImport> rawImports;    ///< functions only
  std::vector<std::string> rawExports;  ///< exports that are not wasmbind's, "memory" left out
  bool exportsMemory = false;
  bool hasInitialize = false;  ///< exports `_initialize`
  bool mayTrap = true;         ///< calls may end the module; false only for the simplest ones
  bool mayThrow = false;       ///< some function may throw an exception of C++
  bool hasMalloc = false;
  bool hasFree = false;
  bool hasRelease = false;
};

}  // namespace wasmbind::model
