// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/symbol.h"

#include "wasm/abi/abi.h"

namespace wasmbind::shim {

std::string identifier(std::string_view key) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string name;
  for (char c : key) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_') {
      name += c;
    } else {
      auto byte = static_cast<unsigned char>(c);
      name += "_x";
      name += digits[byte >> 4];
      name += digits[byte & 15];
    }
  }
  return name;
}

std::string exportSymbol(std::string_view key) { return wasm::abi::export_prefix + identifier(key); }

std::string describeSymbol(std::string_view key) { return wasm::abi::describe_prefix + identifier(key); }

}  // namespace wasmbind::shim
