// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/text.h"

namespace wasmbind::shim {
namespace {

constexpr std::size_t lineWidth = 120;

void escape(std::string& out, char c) {
  auto byte = static_cast<unsigned char>(c);
  switch (c) {
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '"':
      out += "\\\"";
      return;
    default:
      break;
  }
  if (byte >= 0x20 && byte < 0x7f) {
    out += c;
    return;
  }
  // Octal escapes end after three digits; hexadecimal ones would swallow what follows.
  out += '\\';
  out += static_cast<char>('0' + (byte >> 6));
  out += static_cast<char>('0' + (byte >> 3 & 7));
  out += static_cast<char>('0' + (byte & 7));
}

}  // namespace

std::string quote(std::string_view value, std::string_view indent) {
  std::string out = "\"";
  for (std::size_t i = 0; i < value.size(); ++i) {
    escape(out, value[i]);
    if (value[i] == '\n' && i + 1 < value.size()) {
      out += "\"\n";
      out += indent;
      out += '"';
    }
  }
  return out + '"';
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string call(std::string_view name, const std::vector<std::string>& arguments, std::size_t indent) {
  std::string list = join(arguments);
  std::string out(name);
  if (list.find('\n') == std::string::npos && indent + name.size() + list.size() + 4 <= lineWidth)
    return out + "(" + list + ")";
  std::string separator = ",\n" + std::string(indent + 4, ' ');
  return out + "(" + separator.substr(1) + join(arguments, separator) + ")";
}

std::string path(const std::vector<std::string>& names) {
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(quote(name));
  return "describe::path(" + join(quoted) + ")";
}

std::string integer(std::int64_t value) {
  // The most negative value has no literal of its own.
  if (value == INT64_MIN) return "-9223372036854775807 - 1";
  return std::to_string(value);
}

}  // namespace wasmbind::shim
