// SPDX-License-Identifier: MIT OR Apache-2.0
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

std::string wrapObject(EmitContext& context, const model::AbiType& type, const std::string& pointer,
                       const Receiver& receiver) {
  const bool dynamic = isDynamic(context, type.key) && type.code != object_value;
  const std::string word = dynamic ? context.use("getReturnWords0") : "";
  const std::string dynamicType = word + "(1)", whole = word + "(2)";
  if (type.code == object_value) {
    context.wrapped.insert(type.key);
    return context.classNames(type.key).local + ".__wrap(" + pointer + ", 1)";
  }
  const bool isBorrowed = type.code == object_reference || type.code == object_pointer;
  if (isBorrowed && !receiver.object.empty())
    return borrowExpression(context, type.key, pointer, receiver.object, context.classNames(receiver.classKey).pointer,
                            dynamicType, whole);
  const std::string ownership = isBorrowed                   ? "0"
                                : type.code == object_shared ? context.use("getReturnWord0") + "()"
                                                             : "1";
  return wrapExpression(context, type.key, pointer, ownership, dynamicType, whole);
}

Lifted liftObject(EmitContext& context, const model::AbiType& type, const std::string& call, const Receiver& receiver) {
  const model::AbiType& inner = withoutOptional(type);
  const bool nullable =
      isOptional(type) || inner.code == object_pointer || inner.code == object_unique || inner.code == object_shared;
  const bool mayBeReceiver = !receiver.object.empty() && receiver.classKey == inner.key &&
                             (inner.code == object_reference || inner.code == object_pointer);
  if (!nullable && !mayBeReceiver) return {{}, wrapObject(context, inner, call, receiver)};
  Lifted result;
  const std::string address = context.local("result");
  result.statements = {"const " + address + " = " + call + (mayBeReceiver ? " >>> 0;" : ";")};
  if (nullable) result.statements.push_back("if (" + address + " === 0) return " + noneOf(type) + ";");
  result.expression = wrapObject(context, inner, address, receiver);
  if (mayBeReceiver)
    result.expression = address + " === " + receiver.pointer + " ? " + receiver.object + " : " + result.expression;
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
Lifted liftExpected(EmitContext& context, const model::AbiType& type, const std::string& call) {
  const std::string reader = context.local("reader");
  const std::string end = context.use("endRead") + "(" + reader + ", ";
  const model::AbiType& value = type.arguments[0];
  Lifted result;
  result.statements = {"const " + reader + " = new " + context.use("ByteReader") + "(" + call + ");",
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

Lifted liftResult(EmitContext& context, const model::AbiType& type, const std::string& call, const Receiver& receiver) {
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return {{call + ";"}, ""};
    case PassingConvention::scalar:
      if (type.code == iterable && !receiver.object.empty())
        return {{},
                iterateExpression(context, type, call,
                                  ", " + receiver.object + ", " + context.classNames(receiver.classKey).pointer)};
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
      return liftObject(context, type, call, receiver);
    case PassingConvention::flat:
      return liftFlat(context, type, call);
    case PassingConvention::packed:
      if (type.code == expected) return liftExpected(context, type, call);
      return keptIn(context, "reader", "new " + context.use("ByteReader") + "(" + call + ")",
                    [&](const std::string& reader) {
                      return context.use("endRead") + "(" + reader + ", " + streamRead(context, type, reader) + ")";
                    });
  }
  return {};
}

}  // namespace wasmbind::glue
