// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/type_shape.h"

#include <algorithm>
#include <array>

namespace wasmbind::descriptor {
namespace {

using enum model::TypeCode;

struct Row {
  model::TypeCode code;
  std::string_view name;
  TypeShape shape = TypeShape::plain;
};

constexpr std::array rows = std::to_array<Row>({
    {void_, "void"},
    {boolean, "bool"},
    {i8, "i8"},
    {u8, "u8"},
    {i16, "i16"},
    {u16, "u16"},
    {i32, "i32"},
    {u32, "u32"},
    {i64, "i64"},
    {u64, "u64"},
    {f32, "f32"},
    {f64, "f64"},
    {character, "char"},
    {code_point, "code_point"},
    {i128, "i128"},
    {u128, "u128"},
    {string, "string"},
    {c_string, "c_string"},
    {u16_string, "u16_string"},
    {numbers, "numbers", TypeShape::element},
    {mutable_numbers, "mutable_numbers", TypeShape::element},
    {fixed_numbers, "fixed_numbers", TypeShape::counted},
    {clamped, "clamped"},
    {mutable_clamped, "mutable_clamped"},
    {view, "view", TypeShape::element},
    {optional, "optional", TypeShape::element},
    {sequence, "sequence", TypeShape::element},
    {fixed_sequence, "fixed_sequence", TypeShape::counted},
    {set, "set", TypeShape::element},
    {map, "map", TypeShape::list},
    {tuple, "tuple", TypeShape::list},
    {variant, "variant", TypeShape::list},
    {expected, "expected", TypeShape::list},
    {function, "function", TypeShape::list},
    {undefined, "undefined"},
    {nullable, "nullable", TypeShape::element},
    {enum_, "enum", TypeShape::key},
    {string_enum, "string_enum", TypeShape::key},
    {record, "record", TypeShape::key},
    {object_value, "object_value", TypeShape::key},
    {object_reference, "object_reference", TypeShape::key},
    {object_pointer, "object_pointer", TypeShape::key},
    {object_moved, "object_moved", TypeShape::key},
    {object_unique, "object_unique", TypeShape::key},
    {object_shared, "object_shared", TypeShape::key},
    {any, "any"},
    {duration, "duration"},
    {time_point, "time_point"},
    {error, "error"},
    {pointer, "pointer"},
    {imported, "imported", TypeShape::keyAndList},
    {flat_record, "flat_record", TypeShape::key},
    {iterable, "iterable", TypeShape::element},
    {flat_variant, "flat_variant", TypeShape::list},
});

static_assert(std::ranges::is_sorted(rows, {}, &Row::code));

const Row* find(model::TypeCode code) {
  auto row = std::ranges::lower_bound(rows, code, {}, &Row::code);
  return row != rows.end() && row->code == code ? &*row : nullptr;
}

}  // namespace

std::optional<TypeShape> typeShape(model::TypeCode code) {
  const Row* row = find(code);
  return row ? std::optional(row->shape) : std::nullopt;
}

std::string_view typeName(model::TypeCode code) {
  const Row* row = find(code);
  return row ? row->name : std::string_view();
}

}  // namespace wasmbind::descriptor
