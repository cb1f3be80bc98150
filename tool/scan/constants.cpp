// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/constants.h"

#include <charconv>

#include "clang/AST/APValue.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"

namespace wasmbind::scan {
namespace {

/// A JSON string with apostrophes around it, which JSON does not escape, instead of quotes, which it does.
std::string withApostrophes(llvm::StringRef json) {
  std::string result = "'";
  for (std::size_t at = 1; at + 1 < json.size(); ++at) {
    if (json.substr(at).starts_with("\\\"")) {
      result += json[++at];
    } else if (json[at] == '\\') {
      result += json.substr(at++, 2);
    } else {
      result += json[at] == '\'' ? llvm::StringRef("\\'") : json.substr(at, 1);
    }
  }
  return result + "'";
}

/// A JavaScript string literal, with the quotation marks that Prettier chooses: those of which the text has fewer.
std::string quoted(llvm::StringRef text) {
  // JSON's literals are a subset of JavaScript's.
  std::string result;
  llvm::raw_string_ostream out(result);
  out << llvm::json::Value(llvm::json::fixUTF8(text));
  return text.count('"') > text.count('\'') ? withApostrophes(result) : result;
}

std::string ofCodePoint(std::uint32_t code) {
  char bytes[4];
  char* end = bytes;
  if (!llvm::ConvertCodePointToUTF8(code, end)) return quoted("\uFFFD");
  return quoted({bytes, static_cast<std::size_t>(end - bytes)});
}

std::string ofInteger(const llvm::APSInt& value, clang::QualType type, const clang::ASTContext& context) {
  if (type->isBooleanType()) return value.isZero() ? "false" : "true";
  if (type->isChar32Type() || type->isSpecificBuiltinType(clang::BuiltinType::Char_S) ||
      type->isSpecificBuiltinType(clang::BuiltinType::Char_U))
    return ofCodePoint(static_cast<std::uint32_t>(value.getZExtValue()) & (type->isChar32Type() ? ~0u : 0xFFu));
  llvm::SmallString<40> digits;
  value.toString(digits);
  bool big = !type->isEnumeralType() && context.getTypeSize(type) > 32;
  return std::string(digits) + (big ? "n" : "");
}

std::optional<std::string> ofFloat(llvm::APFloat value) {
  bool lossy = false;
  value.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &lossy);
  if (value.isNaN()) return "NaN";
  if (value.isInfinity()) return value.isNegative() ? "-Infinity" : "Infinity";
  char text[40];
  // The shortest digits that read back as the same double, as JavaScript prints numbers.
  std::to_chars_result end = std::to_chars(text, text + sizeof text, value.convertToDouble());
  return std::string(text, end.ptr);
}

/// The bytes that a constant pointer leads to, when it leads into a string literal; up to the NUL without a length.
std::optional<std::string> ofPointer(const clang::APValue& pointer, std::optional<std::uint64_t> length) {
  if (!pointer.isLValue() || pointer.isNullPointer()) return std::nullopt;
  const auto* expression = pointer.getLValueBase().dyn_cast<const clang::Expr*>();
  const auto* literal = expression ? llvm::dyn_cast<clang::StringLiteral>(expression->IgnoreParenImpCasts()) : nullptr;
  if (!literal || literal->getCharByteWidth() != 1) return std::nullopt;
  llvm::StringRef bytes = literal->getBytes();
  std::uint64_t offset = static_cast<std::uint64_t>(pointer.getLValueOffset().getQuantity());
  if (offset > bytes.size()) return std::nullopt;
  bytes = bytes.drop_front(offset);
  if (length) return *length <= bytes.size() ? std::optional(quoted(bytes.take_front(*length))) : std::nullopt;
  return quoted(bytes.take_until([](char c) { return c == '\0'; }));
}

/// std::string_view is a pointer and a length, in whichever order the library keeps them.
std::optional<std::string> ofView(const clang::APValue& value) {
  if (!value.isStruct() || value.getStructNumFields() != 2) return std::nullopt;
  const clang::APValue *first = &value.getStructField(0), *second = &value.getStructField(1);
  if (first->isInt()) std::swap(first, second);
  if (!second->isInt()) return std::nullopt;
  std::uint64_t length = second->getInt().getZExtValue();
  return length == 0 ? "\"\"" : ofPointer(*first, length);
}

}  // namespace

std::optional<std::string> javascriptValue(const clang::VarDecl& variable) {
  const clang::ASTContext& context = variable.getASTContext();
  const clang::VarDecl* initialised = nullptr;
  variable.getAnyInitializer(initialised);
  bool constant = variable.isConstexpr() || variable.getType().isConstQualified();
  if (!initialised || !constant || initialised->getInit()->isValueDependent()) return std::nullopt;
  const clang::APValue* value = initialised->evaluateValue();
  if (!value) return std::nullopt;
  clang::QualType type = variable.getType().getCanonicalType().getUnqualifiedType();
  if (value->isInt()) return ofInteger(value->getInt(), type, context);
  if (value->isFloat()) return ofFloat(value->getFloat());
  if (type->isPointerType() && type->getPointeeType()->isCharType()) return ofPointer(*value, std::nullopt);
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (record && record->getName() == "basic_string_view" && record->isInStdNamespace()) return ofView(*value);
  return std::nullopt;
}

}  // namespace wasmbind::scan
