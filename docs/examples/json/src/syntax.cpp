// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Parsing without exceptions.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "document.h"

namespace json {
namespace {

/// Listens to the parser: counts levels, and keeps the first error.
class Listener : public nlohmann::json_sax<Value> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool key(string_t&) override { return true; }
  bool start_object(std::size_t) override { return enter(); }
  bool start_array(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
    // what() is "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error ...".
    std::string_view message = error.what();
    const std::size_t start = message.find(": ");
    if (start != std::string_view::npos) message.remove_prefix(start + 2);
    error_ = SyntaxError{position == 0 ? 0 : position - 1, std::string(message)};
    return false;
  }

  bool too_deep() const { return depth_ > max_depth; }
  std::optional<SyntaxError> take_error() { return std::move(error_); }

 private:
  bool enter() { return ++depth_ <= max_depth; }
  bool leave() {
    --depth_;
    return true;
  }

  std::size_t depth_ = 0;
  std::optional<SyntaxError> error_;
};

/// Offset of the first bracket that opens a level too many; strings are skipped.
std::size_t find_too_deep(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > max_depth) return i;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return text.size();
}

}  // namespace

std::optional<SyntaxError> find_syntax_error(std::string_view text) {
  Listener listener;
  if (Value::sax_parse(text.begin(), text.end(), &listener)) return std::nullopt;
  if (listener.too_deep()) return SyntaxError{find_too_deep(text), "nested too deeply"};
  return listener.take_error();
}

std::optional<Value> parse(std::string_view text) {
  if (find_syntax_error(text)) return std::nullopt;
  return Value::parse(text.begin(), text.end(), nullptr, false);
}

std::string write(const Value& value, int indent) {
  return value.dump(indent, ' ', false, Value::error_handler_t::replace);
}

}  // namespace json
