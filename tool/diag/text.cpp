// SPDX-License-Identifier: MIT OR Apache-2.0
#include "diag/text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <sstream>

#include "support/files.h"

namespace wasmbind::diag {
namespace {

constexpr const char* bold = "\x1b[1m";
constexpr const char* red = "\x1b[1;31m";
constexpr const char* magenta = "\x1b[1;35m";
constexpr const char* cyan = "\x1b[1;36m";
constexpr const char* green = "\x1b[1;32m";
constexpr const char* plain = "\x1b[0m";

struct Look {
  const char* label;
  const char* colour;
};

Look lookOf(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {"error", red};
    case Severity::warning:
      return {"warning", magenta};
    case Severity::note:
      break;
  }
  return {"note", cyan};
}

class Renderer {
 public:
  explicit Renderer(const TextOptions& options) : options_(options) {}

  void diagnostic(const Diagnostic& diagnostic) {
    if (!diagnostic.rendered.empty()) {
      text_ += diagnostic.rendered;
      if (text_.back() != '\n') text_ += '\n';
      return;
    }
    headline(diagnostic.range, lookOf(diagnostic.severity), diagnostic.message);
    snippet(diagnostic.range, diagnostic.fixIts);
    if (!diagnostic.hint.empty()) hint(diagnostic.hint);
    for (const Note& note : diagnostic.notes) {
      headline(note.range, lookOf(Severity::note), note.message);
      snippet(note.range, {});
    }
  }

  std::string take() { return std::move(text_); }

 private:
  void paint(const char* colour, const std::string& text) {
    if (options_.colour) text_ += colour;
    text_ += text;
    if (options_.colour) text_ += plain;
  }

  void headline(const model::SourceRange& range, Look look, const std::string& message) {
    std::string place = range.file.empty() ? options_.program : range.file;
    if (range.line != 0) place += ":" + std::to_string(range.line);
    if (range.line != 0 && range.column != 0) place += ":" + std::to_string(range.column);
    paint(bold, place + ": ");
    paint(look.colour, std::string(look.label) + ": ");
    paint(bold, message);
    text_ += '\n';
  }

  void hint(const std::string& hint) {
    paint(bold, "hint: ");
    text_ += hint + '\n';
  }

  /// The gutter of a snippet: the line's number, or as many blanks.
  void gutter(const std::string& number) {
    text_ += std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number + " | ";
  }

  void snippet(const model::SourceRange& range, const std::vector<FixIt>& fixIts) {
    if (range.line == 0 || range.column == 0 || !options_.lines) return;
    const std::optional<std::string> line = options_.lines(range.file, range.line);
    if (!line) return;
    const std::string number = std::to_string(range.line);
    gutter(number);
    text_ += *line + '\n';
    gutter(std::string(number.size(), ' '));
    paint(green, underline(*line, range));
    text_ += '\n';
    for (const FixIt& fixIt : fixIts)
      if (fixIt.range.file == range.file && fixIt.range.line == range.line) replacement(*line, number, fixIt);
  }

  /// Blanks up to a column. Tabs are kept so that what follows stands under its text; the bytes inside a UTF-8
  /// character take no room.
  static std::string blanks(const std::string& line, unsigned column) {
    std::string text;
    for (unsigned at = 1; at < column; ++at) {
      const unsigned char byte = at <= line.size() ? line[at - 1] : ' ';
      if ((byte & 0xc0) == 0x80) continue;
      text += byte == '\t' ? '\t' : ' ';
    }
    return text;
  }

  static std::string underline(const std::string& line, const model::SourceRange& range) {
    std::string text = blanks(line, range.column) + '^';
    const std::size_t end = std::min<std::size_t>(range.endColumn, line.size() + 1);
    for (std::size_t at = range.column + 1; at < end; ++at)
      if ((static_cast<unsigned char>(line[at - 1]) & 0xc0) != 0x80) text += '~';
    return text;
  }

  void replacement(const std::string& line, const std::string& number, const FixIt& fixIt) {
    gutter(std::string(number.size(), ' '));
    text_ += blanks(line, fixIt.range.column);
    paint(green, fixIt.text);
    text_ += '\n';
  }

  const TextOptions& options_;
  std::string text_;
};

}  // namespace

LineSource linesOfFiles() {
  auto files = std::make_shared<std::map<std::string, std::vector<std::string>>>();
  return [files](const std::string& file, unsigned line) -> std::optional<std::string> {
    auto [entry, isNew] = files->try_emplace(file);
    if (isNew) {
      std::istringstream text(support::readFile(file).value_or(std::string()));
      for (std::string next; std::getline(text, next);) {
        if (!next.empty() && next.back() == '\r') next.pop_back();
        entry->second.push_back(next);
      }
    }
    if (line == 0 || line > entry->second.size()) return std::nullopt;
    return entry->second[line - 1];
  };
}

std::string renderText(const Diagnostic& diagnostic, const TextOptions& options) {
  Renderer renderer(options);
  renderer.diagnostic(diagnostic);
  return renderer.take();
}

std::string renderText(const Diagnostics& diagnostics, const TextOptions& options) {
  Renderer renderer(options);
  for (const Diagnostic& diagnostic : diagnostics) renderer.diagnostic(diagnostic);
  return renderer.take();
}

}  // namespace wasmbind::diag
