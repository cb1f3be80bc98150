// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What JavaScript sees: functions over JSON texts, and a document that is parsed once and asked often.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "document.h"

namespace json {

/// Where and why a text is no JSON.
class [[wasm::export]] Problem {
 public:
  /// The line, counted from 1.
  const int line;
  /// The character in that line, counted from 1.
  const int column;
  /// What is wrong there.
  const std::string message;

  [[wasm::skip]] Problem(int line, int column, std::string message)
      : line(line), column(column), message(std::move(message)) {}
};

/// Checks whether a text is JSON.
/// \return the first problem, or `undefined` when there is none
[[wasm::export]] std::optional<Problem> validate(std::string_view text) {
  const std::optional<SyntaxError> error = find_syntax_error(text);
  if (!error) return std::nullopt;
  const std::string_view before = text.substr(0, error->offset);
  const std::string_view line = before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
  const auto starts_character = [](char c) { return (c & 0xC0) != 0x80; };
  return Problem(static_cast<int>(1 + std::ranges::count(before, '\n')),
                 static_cast<int>(1 + std::ranges::count_if(line, starts_character)), error->message);
}

/// Writes a JSON text anew, with line breaks. The order of keys stays.
/// \param text the JSON text
/// \param indent spaces for each level, at most 16
/// \return `undefined` when the text is no JSON; `validate` then says why
[[wasm::export]] std::optional<std::string> format(std::string_view text, int indent) {
  const std::optional<Value> value = parse(text);
  if (!value) return std::nullopt;
  return write(*value, std::clamp(indent, 0, 16));
}

/// Writes a JSON text anew, as short as it gets.
/// \return `undefined` when the text is no JSON
[[wasm::export]] std::optional<std::string> minify(std::string_view text) {
  const std::optional<Value> value = parse(text);
  if (!value) return std::nullopt;
  return write(*value, -1);
}

/// A JSON document: parsed once, asked as often as needed.
class [[wasm::export]] Document {
 public:
  /// Parses a text.
  /// \return `undefined` when the text is no JSON; `validate` then says why
  static std::optional<Document> parse(std::string_view text) {
    std::optional<Value> value = json::parse(text);
    if (!value) return std::nullopt;
    return Document(std::move(*value));
  }

  /// Looks up a part of the document.
  /// \param pointer a JSON Pointer (RFC 6901), such as `/authors/0/name`; the empty one is the whole document
  /// \return the part as JSON text, or `undefined` when there is none
  std::optional<std::string> query(std::string_view pointer) const {
    const Value* found = follow(root_, pointer);
    if (found == nullptr) return std::nullopt;
    return write(*found, -1);
  }

  /// Whether a JSON Pointer leads somewhere.
  bool has(std::string_view pointer) const { return follow(root_, pointer) != nullptr; }

  /// How many members or elements an object or array has, `undefined` for anything else.
  std::optional<int> count(std::string_view pointer) const {
    const Value* found = follow(root_, pointer);
    if (found == nullptr || !found->is_structured()) return std::nullopt;
    return static_cast<int>(found->size());
  }

  /// Changes the document by a JSON Merge Patch (RFC 7396): members of the patch replace members of the same name,
  /// `null` removes them.
  /// \return whether the patch is JSON; if not, nothing changes
  [[wasm::name("mergePatch")]] bool merge_patch(std::string_view patch) {
    const std::optional<Value> changes = json::parse(patch);
    if (!changes) return false;
    root_.merge_patch(*changes);
    return true;
  }

  /// Writes the document.
  /// \param indent spaces for each level; a negative number gives one line without spaces
  [[wasm::name("toText")]] std::string to_text(int indent) const { return write(root_, std::min(indent, 16)); }

 private:
  explicit Document(Value root) : root_(std::move(root)) {}

  Value root_;
};

/// Applies a JSON Merge Patch (RFC 7396) to a text.
/// \param text the JSON text to change
/// \param patch the changes, as JSON text
/// \return the new text on one line, or `undefined` when one of both is no JSON
[[wasm::export("mergePatch")]] std::optional<std::string> merge_patch(std::string_view text, std::string_view patch) {
  std::optional<Document> document = Document::parse(text);
  if (!document || !document->merge_patch(patch)) return std::nullopt;
  return document->to_text(-1);
}

}  // namespace json
