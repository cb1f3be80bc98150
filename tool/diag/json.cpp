// SPDX-License-Identifier: MIT OR Apache-2.0
#include "diag/json.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::diag {
namespace {

using llvm::json::OStream;

/// Text from a source file may be anything; JSON has to be UTF-8.
std::string clean(const std::string& text) { return llvm::json::isUTF8(text) ? text : llvm::json::fixUTF8(text); }

void attribute(OStream& json, llvm::StringRef key, const std::string& text) {
  if (!text.empty()) json.attribute(key, clean(text));
}

void range(OStream& json, const model::SourceRange& range) {
  if (range.file.empty() && range.line == 0) return;
  json.attributeObject("range", [&] {
    attribute(json, "file", range.file);
    if (range.line == 0) return;
    json.attribute("line", range.line);
    json.attribute("column", range.column);
    json.attribute("endColumn", range.endColumn);
  });
}

llvm::StringRef nameOf(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      break;
  }
  return "note";
}

void finding(OStream& json, const Diagnostic& diagnostic) {
  json.object([&] {
    json.attribute("severity", nameOf(diagnostic.severity));
    attribute(json, "id", diagnostic.id);
    attribute(json, "message", diagnostic.message);
    range(json, diagnostic.range);
    attribute(json, "hint", diagnostic.hint);
    if (!diagnostic.notes.empty()) {
      json.attributeArray("notes", [&] {
        for (const Note& note : diagnostic.notes)
          json.object([&] {
            attribute(json, "message", note.message);
            range(json, note.range);
          });
      });
    }
    if (!diagnostic.fixIts.empty()) {
      json.attributeArray("fixIts", [&] {
        for (const FixIt& fixIt : diagnostic.fixIts)
          json.object([&] {
            range(json, fixIt.range);
            json.attribute("text", clean(fixIt.text));
          });
      });
    }
    attribute(json, "rendered", diagnostic.rendered);
  });
}

}  // namespace

std::string renderJson(const Diagnostics& diagnostics, unsigned indent) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  OStream json(stream, indent);
  json.array([&] {
    for (const Diagnostic& diagnostic : diagnostics) finding(json, diagnostic);
  });
  return text;
}

}  // namespace wasmbind::diag
