// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::symbol`: JavaScript's symbols.
#pragma once

#include <js/lazy.h>
#include <js/value.h>

#include <optional>
#include <string>
#include <string_view>

namespace js {

class [[wasm::import("Symbol"), wasm::ts("symbol")]] symbol : public value {
 public:
  symbol() = default;

  /// The symbol of the whole program with this key.
  [[wasm::name("for")]] static symbol for_key(std::string_view key);
  /// Its key, if it has one.
  [[wasm::name("keyFor")]] static std::optional<std::string> key_for(const symbol& symbol);

  [[wasm::getter]] std::optional<std::string> description() const;
  [[wasm::name("toString")]] std::string to_string() const;

  [[wasm::getter("iterator")]] static symbol iterator();
  [[wasm::getter("asyncIterator")]] static symbol async_iterator();
  [[wasm::getter("hasInstance")]] static symbol has_instance();
  [[wasm::getter("toPrimitive")]] static symbol to_primitive();
  [[wasm::getter("toStringTag")]] static symbol to_string_tag();
  [[wasm::getter("species")]] static symbol species();
  [[wasm::getter("isConcatSpreadable")]] static symbol is_concat_spreadable();
  [[wasm::getter("unscopables")]] static symbol unscopables();
  [[wasm::getter("match")]] static symbol match();
  [[wasm::getter("matchAll")]] static symbol match_all();
  [[wasm::getter("replace")]] static symbol replace();
  [[wasm::getter("search")]] static symbol search();
  [[wasm::getter("split")]] static symbol split();
};

/// A new symbol, equal to no other.
[[wasm::import("Symbol")]] symbol make_symbol(std::string_view description);

}  // namespace js
