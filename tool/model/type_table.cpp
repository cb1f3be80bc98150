// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/type_table.h"

#include <algorithm>
#include <array>

namespace wasmbind::model {
namespace {

using enum Elements;

constexpr std::array rows = std::to_array<TypeRow>({
    {"std::array", "wasm/array.h", any, Direction::both, true, "typed array or T[]"},
    {"std::basic_string", "wasm/string.h", none, Direction::both, true, "string"},
    {"std::basic_string_view", "wasm/string.h", none, Direction::both, true, "string"},
    {"std::byte", "wasm/byte.h", none, Direction::both, true, "number"},
    {"std::optional", "wasm/optional.h", any, Direction::both, true, "T | undefined"},
    {"std::shared_ptr", "wasm/memory.h", object, Direction::both, true, "T | null"},
    {"std::span", "wasm/span.h", numbers, Direction::both, true, "typed array"},
    {"std::unique_ptr", "wasm/memory.h", object, Direction::both, false, "T | null"},
    {"std::vector", "wasm/vector.h", any, Direction::both, true, "typed array or T[]"},
    {"wasm::clamped", "wasm/clamped.h", numbers, Direction::both, true, "Uint8ClampedArray"},
});

static_assert(std::ranges::is_sorted(rows, {}, &TypeRow::name));

}  // namespace

std::span<const TypeRow> typeTable() { return rows; }

const TypeRow* findType(std::string_view qualifiedName) {
  auto row = std::ranges::lower_bound(rows, qualifiedName, {}, &TypeRow::name);
  return row != rows.end() && row->name == qualifiedName ? &*row : nullptr;
}

}  // namespace wasmbind::model
