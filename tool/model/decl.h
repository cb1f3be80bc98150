// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the source said: the annotated declarations of one translation unit as plain data.
/// scan produces it, check judges it, shim turns it into C++.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attributes/attr.h"
#include "model/location.h"
#include "model/snippet.h"

namespace wasmbind::model {

/// One attribute as written, e.g. {Attr::name, {"getAt"}}.
struct Attribute {
  Attr name = {};
  std::vector<std::string> arguments;  ///< values of the string literals
  SourceRange range;
  bool hasOddCharacters = false;  ///< the first argument has characters beyond ASCII that no identifier has
};

/// Attributes of one declaration, in source order.
struct Attributes {
  std::vector<Attribute> list;

  const Attribute* find(Attr name) const {
    for (const Attribute& attribute : list)
      if (attribute.name == name) return &attribute;
    return nullptr;
  }
  bool has(Attr name) const { return find(name) != nullptr; }
  /// Whether one of them gives a name that no identifier can be, for a character that model::isIdentifier does not
  /// know.
  bool giveOddName(std::string_view name) const {
    return std::ranges::any_of(list,
                               [&](const Attribute& one) { return one.hasOddCharacters && one.arguments[0] == name; });
  }
};

enum class TypeKind {
  void_,
  builtin,  ///< bool, integers, floating point, character types; `name` is the canonical spelling, e.g. "unsigned int"
  enumeration,     ///< `name` is the qualified name
  record,          ///< class, struct or union that is no template specialisation; `name` is the qualified name
  specialization,  ///< of a class template; `name` is the template's qualified name ("std::vector"), inline namespaces
                   ///< left out
  pointer,         ///< `arguments[0]` is the pointee
  array,           ///< C array; `arguments[0]` is the element
  function,        ///< function type; `arguments[0]` is the result, then the parameters
  other,           ///< member pointer, dependent, vector type, ...; `name` is the spelling
};

enum class Reference { none, lvalue, rvalue };

/// A C++ type as one declaration uses it. References are peeled off into `reference`; the rest describes the referred
/// type. Typedefs are looked through.
struct Type {
  TypeKind kind = TypeKind::void_;
  std::string spelling;  ///< the whole type, fully qualified and canonical, as generated C++ must write it: "const
                         ///< ::geo::Point &"
  std::string written;   ///< as the user wrote it, for messages
  std::string name;      ///< see TypeKind
  std::string key;       ///< record, specialization, enumeration: mangled type name, as in Class::key and Enum::key
  bool isConst = false;  ///< of the referred type: true for `const T&` and `const T`
  Reference reference = Reference::none;
  std::vector<Type> arguments;  ///< template arguments that are types (defaulted ones left out), or see TypeKind
  std::optional<std::uint64_t> extent;  ///< N of std::array<T, N>, T[N], or a span with static extent
  bool copyable = true;                 ///< record and specialization: has a usable copy constructor
  bool isUnion = false;                 ///< record, specialization, and what has no name
  bool isLocal = false;                 ///< other: a class or enum that is defined in a function
  bool isException = false;             ///< record and specialization: derives from std::exception
  std::vector<Type>
      elements;  ///< of a function's result that is a class with begin() and end(): what `*begin()` gives; one or none
  bool converts = false;  ///< wasm::convert<T> is specialised for it in this translation unit
  SourceRange range;      ///< of the type's spelling in the declaration
};

struct Comment {
  std::string text;  ///< documentation comment without its comment marks; empty when there is none
};

struct Parameter {
  std::string name;  ///< empty when the source gives none
  Type type;
  bool hasDefault = false;
  bool isLifetimeBound = false;   ///< [[clang::lifetimebound]]
  bool isCapturedByThis = false;  ///< [[clang::lifetime_capture_by(this)]]
  Attributes attributes;
  SourceRange range;
};

/// Where an import comes from.
struct ImportSource {
  std::string module;      ///< specifier, or key of a snippet; empty: the global object
  bool isSnippet = false;  ///< `module` is the key of one of Module::snippets
};

enum class FunctionKind { function, constructor, method, staticMethod };
enum class RefQualifier { none, lvalue, rvalue };

/// A function, constructor or method.
struct Function {
  FunctionKind kind = FunctionKind::function;
  std::string name;       ///< unqualified
  std::string qualified;  ///< "::geo::area" or "::Counter::increment"
  std::string key;        ///< mangled name; unique in the program (see docs/design/abi.md)
  Type result;
  std::vector<Parameter> parameters;
  bool isConst = false;
  bool isVirtual = false;
  bool isPure = false;       ///< virtual without implementation
  bool isFinal = false;      ///< cannot be overridden
  bool isInherited = false;  ///< of a class: from a base that is not exported
  bool isProtected = false;  ///< listed for classes that JavaScript extends
  bool isConsteval = false;  ///< runs while compiling only
  bool isVariadic = false;   ///< C variadic, `f(int, ...)`
  bool internalLinkage = false;
  bool isDefined = false;   ///< has a body in this translation unit
  bool isNoexcept = false;  ///< what an import's definition has to repeat
  bool isImport = false;    ///< marked [[wasm::import]] itself or by its namespace
  ImportSource source;      ///< of an import
  RefQualifier refQualifier = RefQualifier::none;
  bool isLifetimeBound = false;  ///< [[clang::lifetimebound]]: the result refers to the object
  std::vector<std::string>
      jsNamespace;  ///< names of the enclosing exported namespaces (or import namespaces), outermost first
  Attributes attributes;
  Comment comment;
  SourceRange range;        ///< of the name
  SourceRange declaration;  ///< of the whole declaration; its start is where attributes can be added
};

/// A non-static or static data member.
struct Field {
  std::string name;
  Type type;
  bool isStatic = false;
  bool isConst = false;  ///< the member cannot be assigned
  bool isBitField = false;
  bool isInUnion = false;    ///< of an unnamed union in the class
  bool isInherited = false;  ///< from a base that is not exported
  bool hasInitializer = false;
  Attributes attributes;
  Comment comment;
  SourceRange range;
  SourceRange declaration;  ///< of the whole declaration
};

struct Base {
  std::string qualified;  ///< of the class
  std::string key;
  bool isExported = false;
  bool isVirtual = false;
  SourceRange range;
};

/// A virtual function that a JavaScript class can override.
struct Virtual {
  Function function;                   ///< the implementation that objects of the class have
  std::string owner;                   ///< the class that declares it, as generated C++ writes it: "::Shape"
  std::vector<std::string> declaring;  ///< that one and those that declare what it overrides
  bool isPrivate = false;              ///< C++ cannot call it through a derived class
};

/// A class marked [[wasm::export]] (also through an alias declaration), [[wasm::record]] or [[wasm::import]]. Members
/// are the public ones.
struct Class {
  std::string name;       ///< C++ name, or the alias's
  std::string qualified;  ///< "::geo::Point", or the alias's
  std::string key;        ///< mangled type name, e.g. "N3geo5PointE"
  std::string spelling;  ///< the class itself as generated C++ writes it: "::Vec<float>" where `qualified` is the alias
                         ///< "::VecF"
  bool isAbstract = false;
  bool isPolymorphic = false;
  bool hasVirtualDestructor = false;
  bool isFinal = false;  ///< has no derived classes
  bool isAggregate = false;
  bool isUnion = false;
  bool isCopyable = true;
  bool isMovable = true;
  bool isDestructible = true;           ///< public destructor, not deleted
  bool isDefaultConstructible = false;  ///< an implicit, public default constructor that `functions` does not list
  bool throughAlias = false;
  ImportSource source;            ///< of an imported class
  bool isException = false;       ///< derives from std::exception
  bool hasData = false;           ///< non-static data members of its own, private ones too
  bool hasSeveralBases = false;   ///< or a virtual one
  bool derivesFromValue = false;  ///< from js::value, as imported classes have to
  std::vector<Base> bases;        ///< public ones; behind each that is not exported those that it has itself
  std::vector<Function>
      functions;  ///< public (where JavaScript extends the class also protected constructors and virtual functions),
                  ///< not deleted; no copy/move constructors, assignments, destructors
  std::vector<Field> fields;
  std::vector<Virtual> virtuals;  ///< of a class that JavaScript extends: also inherited ones, but no destructor
  std::optional<Type> element;    ///< what `*begin()` gives when it has begin() and end(), which `functions` then lacks
  std::vector<std::string> jsNamespace;
  Attributes attributes;
  Comment comment;
  SourceRange range;
};

struct Enumerator {
  std::string name;
  std::int64_t value = 0;  ///< unsigned 64-bit values as their two's complement
  Attributes attributes;
  Comment comment;
  SourceRange range;
};

struct Enum {
  std::string name;
  std::string qualified;
  std::string key;
  std::string spelling;  ///< the enum itself as generated C++ writes it; differs from `qualified` through an alias
  Type underlying;
  std::vector<Enumerator> enumerators;
  std::vector<std::string> jsNamespace;
  Attributes attributes;
  Comment comment;
  SourceRange range;
};

/// A variable marked [[wasm::export]] (a constant) or [[wasm::import]].
struct Variable {
  std::string name;
  std::string qualified;
  std::string key;
  Type type;
  bool isConst = false;
  std::optional<std::string> value;  ///< JavaScript text of a compile-time value: "6.28", "5n", "true", "\"text\""
  bool isDefined = false;            ///< has a definition in this translation unit
  bool internalLinkage = false;
  ImportSource source;  ///< of an import
  std::vector<std::string> jsNamespace;
  Attributes attributes;
  Comment comment;
  SourceRange range;
};

/// A namespace that carries an attribute.
struct Namespace {
  std::string name;               ///< C++ name
  std::vector<std::string> path;  ///< JavaScript names from the outermost marked namespace to this one
  Attributes attributes;
  Comment comment;
  SourceRange range;
};

/// Text of [[wasm::ts_section]].
struct TypeScript {
  std::string text;
  SourceRange range;
};

/// A snippet as the source asks for it.
struct DeclaredSnippet {
  Snippet snippet;
  std::vector<std::string>
      missing;        ///< files that could not be read, as the source or a file of the snippet names them
  SourceRange range;  ///< of the attribute
};

/// All annotated declarations of one translation unit, each list in source order.
/// Exports and imports are told apart by their attributes.
struct Module {
  std::string source;  ///< main file as the compiler was given it
  std::vector<Namespace> namespaces;
  std::vector<Function> functions;
  std::vector<Class> classes;
  std::vector<Enum> enums;
  std::vector<Variable> variables;
  std::vector<TypeScript> typescript;
  std::vector<DeclaredSnippet> snippets;

  bool empty() const {
    return namespaces.empty() && functions.empty() && classes.empty() && enums.empty() && variables.empty() &&
           typescript.empty();
  }
};

}  // namespace wasmbind::model
