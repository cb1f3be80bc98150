// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The table of attributes: what attributes.def says about each attribute of the namespace `wasm`.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "attributes/attr.h"

namespace wasmbind::attributes {

/// Where an attribute may stand. A set of places is the sum of their bits.
enum Place : std::uint32_t {
  nowhere = 0,
  function = 1 << 0,  ///< a function that is no member
  method = 1 << 1,    ///< static or not
  constructor = 1 << 2,
  class_ = 1 << 3,  ///< class, struct, union
  enum_ = 1 << 4,
  enumerator = 1 << 5,
  field = 1 << 6,     ///< data member, static or not
  variable = 1 << 7,  ///< at namespace scope
  parameter = 1 << 8,
  namespace_ = 1 << 9,
  alias = 1 << 10,  ///< `using X [[wasm::...]] = T;`
  empty = 1 << 11,  ///< an empty declaration: `[[wasm::...]];`
};

struct Row {
  std::string_view name;  ///< without the `wasm::`
  std::uint32_t places;   ///< sum of Place
  unsigned minimum;       ///< number of arguments, all of them string literals
  unsigned maximum;
  std::string_view argument;   ///< what the argument is, for messages: "a JavaScript name"
  std::string_view excludes;   ///< attributes that must not stand beside it, separated by spaces
  std::string_view needs;      ///< one of these has to stand beside it (or around it), separated by spaces; empty: none
  bool repeatable;             ///< may be given several times
  std::string_view doc;        ///< one line
  std::string_view misplaced;  ///< what to do instead when it stands in a wrong place, for the places below
  std::uint32_t misplacedIn;   ///< the wrong places that `misplaced` speaks of
};

/// The rows of attributes.def, in the order of Attr.
std::span<const Row> table();

const Row& rowOf(Attr attribute);

/// The attribute with this name, which has no `wasm::`.
std::optional<Attr> find(std::string_view name);

/// The name in the table that a misspelt one most likely stands for, or an empty text when nothing is near.
std::string_view nearest(std::string_view misspelt);

/// Whether `list`, names separated by spaces, holds `name`.
bool lists(std::string_view list, std::string_view name);

/// The places as a phrase: "a function, a class or an enum".
std::string describePlaces(std::uint32_t places);

}  // namespace wasmbind::attributes
