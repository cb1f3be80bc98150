// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>
#include <iterator>
#include <set>

#include "glue/lift/lift.h"
#include "glue/packed/packed.h"
#include "glue/types/inheritance.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

Lifted liftNumbers(EmitContext& context, const model::AbiType& type, const std::string& pointer) {
  const model::AbiType& inner = withoutOptional(type);
  if (inner.code == view) {
    const Elements elements = elementsOf(inner.arguments[0].code);
    return {{},
            context.use(std::string("viewArray") + elements.code + "FromWasm0") + "(" + pointer + ", " +
                context.use("getReturnWord0") + "())"};
  }
  if (inner.code == clamped)
    return {{}, "new Uint8ClampedArray(" + context.use("takeArrayU8FromWasm0") + "(" + pointer + ").buffer)"};
  return {{},
          context.use(std::string("takeArray") + elementsOf(inner.arguments[0].code).code + "FromWasm0") + "(" +
              pointer + ")"};
}

/// Those that the result may be a part of.
Owners owning(const Owners& owners) {
  Owners found;
  std::ranges::copy_if(owners, std::back_inserter(found), &Owner::owns);
  return found;
}

bool anyOwns(const Owners& owners) { return std::ranges::any_of(owners, &Owner::owns); }

/// The owner and the key of its record, as two arguments: the one object, or a group of several.
std::string ownerArguments(EmitContext& context, const Owners& all, std::string& key) {
  const Owners owners = owning(all);
  const auto keyOf = [&](const Owner& owner) { return context.classNames(owner.classKey).pointer; };
  if (owners.size() == 1 && !owners[0].nullable) {
    key = keyOf(owners[0]);
    return owners[0].object;
  }
  std::vector<std::string> objects;
  for (const Owner& owner : owners) objects.insert(objects.end(), {owner.object, keyOf(owner)});
  key = quote("record");
  return "new " + context.use("OwnerGroup") + "(" + join(objects, ", ") + ")";
}

/// Whether objects that C++ keeps are among the values of a type.
/// \param seen  keys of the records on the way, which may contain themselves
bool hasBorrowed(const EmitContext& context, const model::AbiType& type, std::set<std::string>& seen) {
  if (isBorrowedObject(type)) return true;
  if (type.code == record && !seen.insert(type.key).second) return false;
  if (type.code == record)
    return std::ranges::any_of(context.recordOf(type.key).fields,
                               [&](const model::RecordField& field) { return hasBorrowed(context, field.type, seen); });
  return std::ranges::any_of(type.arguments,
                             [&](const model::AbiType& argument) { return hasBorrowed(context, argument, seen); });
}

/// The reader of a packed result.
std::string newReader(EmitContext& context, const model::AbiType& type, const std::string& call, const Owners& owners) {
  std::string arguments = call;
  std::set<std::string> seen;
  if (anyOwns(owners) && hasBorrowed(context, type, seen)) {
    std::string key;
    const std::string owner = ownerArguments(context, owners, key);
    arguments += ", " + owner + ", " + key;
  }
  return "new " + context.use("ByteReader") + "(" + arguments + ")";
}

/// An owner that the result may be, and the pointer that the result has then.
struct Identity {
  std::string object;
  std::string pointer;
};
std::vector<Identity> identitiesOf(const EmitContext& context, const Owners& owners, const std::string& key) {
  std::vector<Identity> identities;
  for (const Owner& owner : owners) {
    std::string pointer = owner.pointer;
    if (owner.classKey != key) {
      if (!areRelated(context, owner.classKey, key)) continue;
      // An object of either class may be one of the other; it has a record of each class that it is of.
      pointer = owner.object + (owner.nullable ? "?.[" : "[") + context.classNames(key).pointer + "]?.ptr";
    }
    identities.push_back({owner.object, pointer});
  }
  return identities;
}

std::string wrapObject(EmitContext& context, const model::AbiType& type, const std::string& pointer,
                       const Owners& owners) {
  const bool dynamic = isDynamic(context, type.key) && type.code != object_value;
  const std::string word = dynamic ? context.use("getReturnWords0") : "";
  const std::string dynamicType = word + "(1)", whole = word + "(2)";
  if (type.code == object_value) {
    context.wrapped.insert(type.key);
    return context.classNames(type.key).local + ".__wrap(" + pointer + ", 1)";
  }
  if (isBorrowedObject(type) && anyOwns(owners)) {
    std::string key;
    const std::string owner = ownerArguments(context, owners, key);
    return borrowExpression(context, type.key, pointer, owner, key, dynamicType, whole);
  }
  const std::string ownership = isBorrowedObject(type)       ? "0"
                                : type.code == object_shared ? context.use("getReturnWord0") + "()"
                                                             : "1";
  return wrapExpression(context, type.key, pointer, ownership, dynamicType, whole);
}

Lifted liftObject(EmitContext& context, const model::AbiType& type, const std::string& call, const Owners& owners) {
  const model::AbiType& inner = withoutOptional(type);
  const bool nullable =
      isOptional(type) || inner.code == object_pointer || inner.code == object_unique || inner.code == object_shared;
  const std::vector<Identity> same =
      isBorrowedObject(inner) ? identitiesOf(context, owners, inner.key) : std::vector<Identity>{};
  if (!nullable && same.empty()) return {{}, wrapObject(context, inner, call, owners)};
  Lifted result;
  const std::string address = context.local("result");
  result.statements = {"const " + address + " = " + call + (same.empty() ? ";" : " >>> 0;")};
  if (nullable) result.statements.push_back("if (" + address + " === 0) return " + noneOf(type) + ";");
  const std::string wrapped = wrapObject(context, inner, address, owners);
  const auto test = [&](const Identity& one) { return address + " === " + one.pointer; };
  if (same.size() == 1 && owners.size() == 1) {
    result.expression = test(same[0]) + " ? " + same[0].object + " : " + wrapped;
  } else {
    for (const Identity& one : same) result.statements.push_back("if (" + test(one) + ") return " + one.object + ";");
    result.expression = wrapped;
  }
  return result;
}

/// What is thrown: text becomes the message of an Error.
std::string thrown(EmitContext& context, const model::AbiType& error, const std::string& reader,
                   const std::string& end) {
  const std::string value = end + streamRead(context, error, reader) + ")";
  const bool isText = error.code == string || error.code == u16_string || error.code == c_string;
  return isText ? "new Error(" + value + ")" : value;
}

/// What a call throws in good order must not be taken for a trap.
std::string throwStatement(EmitContext& context, const std::string& error) {
  return context.interface.mayTrap ? context.use("throwReturned") + "(" + error + ");" : "throw " + error + ";";
}

/// The value, or the error thrown.
Lifted liftExpected(EmitContext& context, const model::AbiType& type, const std::string& call, const Owners& owners) {
  const std::string reader = context.local("reader");
  const std::string end = context.use("endRead") + "(" + reader + ", ";
  const model::AbiType& value = type.arguments[0];
  Lifted result;
  result.statements = {"const " + reader + " = " + newReader(context, type, call, owners) + ";",
                       "if (!" + context.use("readBool") + "(" + reader + ")) " +
                           throwStatement(context, thrown(context, type.arguments[1], reader, end))};
  if (conventionOf(value) == PassingConvention::none)
    result.statements.push_back(end + "undefined);");
  else
    result.expression = end + streamRead(context, value, reader) + ")";
  return result;
}

/// The value of `expression` in a local, and what is made of it.
template <typename Use>
Lifted keptIn(EmitContext& context, const char* stem, const std::string& expression, Use use) {
  const std::string local = context.local(stem);
  return {{"const " + local + " = " + expression + ";"}, use(local)};
}

}  // namespace

Lifted liftResult(EmitContext& context, const model::AbiType& type, const std::string& call, const Owners& owners) {
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return {{call + ";"}, ""};
    case PassingConvention::scalar:
      if (type.code == iterable && anyOwns(owners)) {
        std::string key;
        const std::string owner = ownerArguments(context, owners, key);
        return {{}, iterateExpression(context, type, call, ", " + owner + ", " + key)};
      }
      return {{}, liftScalar(context, type, call)};
    case PassingConvention::optionalNumber:
      context.constants.insert("NO_VALUE");
      return keptIn(context, "result", call, [&](const std::string& result) {
        return result + " === NO_VALUE ? " + noneOf(type) + " : " + liftScalar(context, withoutOptional(type), result);
      });
    case PassingConvention::flatVariant:
      return liftChoice(context, type, call);
    case PassingConvention::optionalScalar:
      return keptIn(context, "result", call, [&](const std::string& result) {
        return context.use("getReturnWord0") + "() === 0 ? " + noneOf(type) + " : " +
               liftScalar(context, withoutOptional(type), result);
      });
    case PassingConvention::string:
    case PassingConvention::typedArray: {
      const bool isCString = withoutOptional(type).code == c_string;
      auto take = [&](const std::string& pointer) {
        if (conventionOf(type) == PassingConvention::typedArray) return liftNumbers(context, type, pointer).expression;
        return context.use("takeStringFromWasm0") + "(" + pointer + ")";
      };
      if (!isOptional(type) && !isCString) return {{}, take(call)};
      return keptIn(context, "result", call, [&](const std::string& result) {
        return result + " === 0 ? " + noneOf(type) + " : " + take(result);
      });
    }
    case PassingConvention::object:
      return liftObject(context, type, call, owners);
    case PassingConvention::flat:
      return liftFlat(context, type, call);
    case PassingConvention::packed:
      if (type.code == expected) return liftExpected(context, type, call, owners);
      return keptIn(context, "reader", newReader(context, type, call, owners), [&](const std::string& reader) {
        return context.use("endRead") + "(" + reader + ", " + streamRead(context, type, reader) + ")";
      });
  }
  return {};
}

}  // namespace wasmbind::glue
