// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/doc.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wasmbind::glue {
namespace {

std::string trim(std::string_view text) {
  std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

bool isCommandStart(char c) { return c == '\\' || c == '@'; }

/// Splits off the first word.
std::string takeWord(std::string& text) {
  std::size_t end = text.find_first_of(" \t");
  std::string word = text.substr(0, end);
  text = end == std::string::npos ? "" : trim(text.substr(end));
  return word;
}

/// Doxygen's inline commands for code, emphasis and bold, as Markdown.
std::string inlineMarkup(const std::string& line) {
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool starts = isCommandStart(line[i]) && i + 2 < line.size() && line[i + 2] == ' ' &&
                        (i == 0 || !std::isalnum(static_cast<unsigned char>(line[i - 1])));
    const std::string_view mark = !starts                                    ? ""
                                  : line[i + 1] == 'c' || line[i + 1] == 'p' ? "`"
                                  : line[i + 1] == 'a' || line[i + 1] == 'e' ? "*"
                                  : line[i + 1] == 'b'                       ? "**"
                                                                             : "";
    if (mark.empty()) {
      result += line[i];
      continue;
    }
    std::size_t first = i + 3, end = first;
    while (end < line.size() && !std::isspace(static_cast<unsigned char>(line[end]))) ++end;
    while (end > first + 1 && std::string_view(".,;:)").find(line[end - 1]) != std::string_view::npos) --end;
    result.append(mark).append(line, first, end - first).append(mark);
    i = end - 1;
  }
  return result;
}

/// Where the lines that follow a command go.
class Parser {
 public:
  Doc parse(const std::string& comment) {
    for (const std::string& raw : linesOf(comment)) line(raw);
    while (!doc_.text.empty() && doc_.text.back().empty()) doc_.text.pop_back();
    return std::move(doc_);
  }

 private:
  void line(const std::string& raw) {
    std::string text = trim(raw);
    if (inCode_ || text.empty() || !isCommandStart(text[0])) return plain(raw, text);
    std::string rest = text.substr(1);
    std::string command = takeWord(rest);
    std::size_t bracket = command.find('[');
    if (bracket != std::string::npos) command.resize(bracket);
    if (!dispatch(command, inlineMarkup(rest))) plain(raw, text);
  }

  bool dispatch(const std::string& command, std::string rest) {
    if (command == "brief" || command == "short" || command == "details") return startText(rest);
    if (command == "param") {
      std::string name = takeWord(rest);
      if (rest.starts_with("- ")) rest = rest.substr(2);
      doc_.parameters.emplace_back(name, rest);
      target_ = &doc_.parameters.back().second;
    } else if (command == "return" || command == "returns" || command == "result" || command == "retval") {
      doc_.returns += (doc_.returns.empty() ? "" : " ") + rest;
      target_ = &doc_.returns;
    } else if (command == "throw" || command == "throws" || command == "exception") {
      target_ = &doc_.throws.emplace_back(rest);
    } else if (command == "deprecated" || command == "see" || command == "sa" || command == "since" ||
               command == "example" || command == "remarks" || command == "remark") {
      std::string tag = command == "sa" ? "see" : command == "remark" ? "remarks" : command;
      target_ = &doc_.tags.emplace_back(tag, rest).second;
    } else if (command == "note" || command == "warning" || command == "attention") {
      std::string word = command;
      word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
      return startText("**" + word + ":** " + rest);
    } else if (command == "code" || command.starts_with("code{")) {
      inCode_ = true;
      doc_.text.emplace_back("```cpp");
      target_ = nullptr;
    } else if (command == "tparam" || command == "file" || command == "ingroup") {
      ignored_.clear();
      target_ = &ignored_;
    } else {
      return false;
    }
    return true;
  }

  bool startText(const std::string& rest) {
    target_ = nullptr;
    if (!rest.empty()) doc_.text.push_back(rest);
    return true;
  }

  void plain(const std::string& raw, const std::string& text) {
    if (inCode_) {
      inCode_ = text != "\\endcode" && text != "@endcode";
      doc_.text.push_back(inCode_ ? raw : "```");
    } else if (text.empty()) {
      target_ = nullptr;
      if (!doc_.text.empty() && !doc_.text.back().empty()) doc_.text.emplace_back();
    } else if (target_ != nullptr) {
      *target_ += (target_->empty() ? "" : " ") + inlineMarkup(text);
    } else {
      doc_.text.push_back(inlineMarkup(raw.starts_with(" ") ? raw.substr(1) : raw));
    }
  }

  Doc doc_;
  std::string* target_ = nullptr;  ///< the tag that following lines continue; null: the description
  std::string ignored_;
  bool inCode_ = false;
};

std::string escaped(std::string line) {
  for (std::size_t at = 0; (at = line.find("*/", at)) != std::string::npos; at += 3) line.insert(at + 1, "\\");
  return line;
}

std::string described(std::string tag, const std::string& description) {
  return description.empty() ? tag : tag + " - " + description;
}

}  // namespace

Doc parseDoc(const std::string& comment) { return Parser().parse(comment); }

Lines renderDoc(const Doc& doc, const std::vector<DocParameter>& parameters, const std::string& returns) {
  Lines body = doc.text;
  Lines tags;
  for (const DocParameter& parameter : parameters) {
    auto described_ = std::ranges::find(doc.parameters, parameter.source, &std::pair<std::string, std::string>::first);
    std::string description = described_ == doc.parameters.end() ? "" : described_->second;
    if (description.empty() && parameter.typescript.empty()) continue;
    std::string type = parameter.typescript.empty() ? "" : "{" + parameter.typescript + "} ";
    tags.push_back(described("@param " + type + parameter.name, description));
  }
  if (!returns.empty() || !doc.returns.empty()) {
    std::string line = "@returns";
    if (!returns.empty()) line += " {" + returns + "}";
    if (!doc.returns.empty()) line += " " + doc.returns;
    tags.push_back(line);
  }
  for (const std::string& error : doc.throws) tags.push_back("@throws " + error);
  for (const auto& [tag, text] : doc.tags) tags.push_back(text.empty() ? "@" + tag : "@" + tag + " " + text);
  if (body.empty() && tags.empty()) return {};
  if (!body.empty() && !tags.empty()) body.emplace_back();
  append(body, tags);
  if (body.size() == 1) return {"/** " + escaped(body[0]) + " */"};
  Lines result = {"/**"};
  for (const std::string& line : body) result.push_back(line.empty() ? " *" : " * " + escaped(line));
  result.emplace_back(" */");
  return result;
}

}  // namespace wasmbind::glue
