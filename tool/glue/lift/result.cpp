// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/form.h"
#include "glue/inheritance.h"
#include "glue/lift/lift.h"
#include "glue/stream.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

Lifted liftNumbers(Scope& scope, const model::BorderType& type, const std::string& pointer) {
  const model::BorderType& inner = withoutOptional(type);
  if (inner.code == view) {
    const Elements elements = elementsOf(inner.arguments[0].code);
    return {{},
            scope.use(std::string("viewArray") + elements.code + "FromWasm0") + "(" + pointer + ", " +
                scope.use("getReturnWord0") + "())"};
  }
  if (inner.code == clamped)
    return {{}, "new Uint8ClampedArray(" + scope.use("takeArrayU8FromWasm0") + "(" + pointer + ").buffer)"};
  return {{},
          scope.use(std::string("takeArray") + elementsOf(inner.arguments[0].code).code + "FromWasm0") + "(" + pointer +
              ")"};
}

std::string wrapObject(Scope& scope, const model::BorderType& type, const std::string& pointer,
                       const Receiver& receiver) {
  const bool dynamic = isDynamic(scope, type.key) && type.code != object_value;
  const std::string word = dynamic ? scope.use("getReturnWords0") : "";
  const std::string dynamicType = word + "(1)", whole = word + "(2)";
  if (type.code == object_value) {
    scope.wrapped.insert(type.key);
    return scope.classNames(type.key).local + ".__wrap(" + pointer + ", 1)";
  }
  const bool isBorrowed = type.code == object_reference || type.code == object_pointer;
  if (isBorrowed && !receiver.object.empty())
    return borrowExpression(scope, type.key, pointer, receiver.object, scope.classNames(receiver.classKey).pointer,
                            dynamicType, whole);
  const std::string ownership = isBorrowed                   ? "0"
                                : type.code == object_shared ? scope.use("getReturnWord0") + "()"
                                                             : "1";
  return wrapExpression(scope, type.key, pointer, ownership, dynamicType, whole);
}

Lifted liftObject(Scope& scope, const model::BorderType& type, const std::string& call, const Receiver& receiver) {
  const model::BorderType& inner = withoutOptional(type);
  const bool nullable =
      isOptional(type) || inner.code == object_pointer || inner.code == object_unique || inner.code == object_shared;
  const bool mayBeReceiver = !receiver.object.empty() && receiver.classKey == inner.key &&
                             (inner.code == object_reference || inner.code == object_pointer);
  if (!nullable && !mayBeReceiver) return {{}, wrapObject(scope, inner, call, receiver)};
  Lifted result;
  result.statements = {"const result = " + call + (mayBeReceiver ? " >>> 0;" : ";")};
  if (nullable) result.statements.push_back(std::string("if (result === 0) return ") + noneOf(type) + ";");
  result.expression = wrapObject(scope, inner, "result", receiver);
  if (mayBeReceiver)
    result.expression = "result === " + receiver.pointer + " ? " + receiver.object + " : " + result.expression;
  return result;
}

/// What is thrown: text becomes the message of an Error.
std::string thrown(Scope& scope, const model::BorderType& error, const std::string& end) {
  const std::string value = end + streamRead(scope, error, "reader") + ")";
  const bool isText = error.code == string || error.code == u16_string || error.code == c_string;
  return isText ? "new Error(" + value + ")" : value;
}

/// What a call throws in good order must not be taken for a trap.
std::string throwStatement(Scope& scope, const std::string& error) {
  return scope.interface.mayTrap ? scope.use("throwReturned") + "(" + error + ");" : "throw " + error + ";";
}

/// The value, or the error thrown.
Lifted liftExpected(Scope& scope, const model::BorderType& type, const std::string& call) {
  const std::string end = scope.use("endRead") + "(reader, ";
  const model::BorderType& value = type.arguments[0];
  Lifted result;
  result.statements = {
      "const reader = new " + scope.use("ByteReader") + "(" + call + ");",
      "if (!" + scope.use("readBool") + "(reader)) " + throwStatement(scope, thrown(scope, type.arguments[1], end))};
  if (formOf(value) == Form::none)
    result.statements.push_back(end + "undefined);");
  else
    result.expression = end + streamRead(scope, value, "reader") + ")";
  return result;
}

}  // namespace

Lifted liftResult(Scope& scope, const model::BorderType& type, const std::string& call, const Receiver& receiver) {
  switch (formOf(type)) {
    case Form::none:
      return {{call + ";"}, ""};
    case Form::scalar:
      if (type.code == iterable && !receiver.object.empty())
        return {{},
                iterateExpression(scope, type, call,
                                  ", " + receiver.object + ", " + scope.classNames(receiver.classKey).pointer)};
      return {{}, liftScalar(scope, type, call)};
    case Form::optionalNumber:
      scope.constants.insert("NO_VALUE");
      return {{"const result = " + call + ";"},
              std::string("result === NO_VALUE ? ") + noneOf(type) + " : " +
                  liftScalar(scope, withoutOptional(type), "result")};
    case Form::choice:
      return liftChoice(scope, type, call);
    case Form::optionalScalar:
      return {{"const result = " + call + ";"},
              scope.use("getReturnWord0") + "() === 0 ? " + noneOf(type) + " : " +
                  liftScalar(scope, withoutOptional(type), "result")};
    case Form::text:
    case Form::numbers: {
      const bool isCString = withoutOptional(type).code == c_string;
      auto take = [&](const std::string& pointer) {
        if (formOf(type) == Form::numbers) return liftNumbers(scope, type, pointer).expression;
        return scope.use("takeStringFromWasm0") + "(" + pointer + ")";
      };
      if (!isOptional(type) && !isCString) return {{}, take(call)};
      return {{"const result = " + call + ";"}, std::string("result === 0 ? ") + noneOf(type) + " : " + take("result")};
    }
    case Form::object:
      return liftObject(scope, type, call, receiver);
    case Form::flat:
      return liftFlat(scope, type, call);
    case Form::stream:
      if (type.code == expected) return liftExpected(scope, type, call);
      return {{"const reader = new " + scope.use("ByteReader") + "(" + call + ");"},
              scope.use("endRead") + "(reader, " + streamRead(scope, type, "reader") + ")"};
  }
  return {};
}

}  // namespace wasmbind::glue
