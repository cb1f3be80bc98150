// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/type_table.h"

#include <algorithm>
#include <array>

namespace wasmbind::model {
namespace {

using enum Elements;

constexpr std::array rows = std::to_array<TypeRow>({
    {"js::array", "js/array.h", any, Direction::both, true, "T[]"},
    {"js::error", "js/error.h", none, Direction::both, true, "any"},
    {"js::function", "js/function.h", signature, Direction::both, true, "(a: A) => R"},
    {"js::generator", "js/generator.h", any, Direction::toJs, false, "IterableIterator<T>"},
    {"js::iterator_of", "js/iterator.h", any, Direction::both, true, "IterableIterator<T>"},
    {"js::map", "js/map.h", any, Direction::both, true, "Map<K, V>"},
    {"js::nullable", "wasm/nullable.h", any, Direction::both, true, "T | null"},
    {"js::object", "js/object.h", none, Direction::both, true, "object"},
    {"js::once_function", "js/function.h", signature, Direction::both, true, "(a: A) => R"},
    {"js::one_of", "js/one_of.h", any, Direction::both, true, "A | B"},
    {"js::promise", "js/promise.h", none, Direction::both, true, "Promise<T>"},
    {"js::record", "js/record.h", any, Direction::both, true, "Record<string, T>"},
    {"js::set", "js/set.h", any, Direction::both, true, "Set<T>"},
    {"js::value", "js/value.h", none, Direction::both, true, "any"},
    {"js::weak_map", "js/weak.h", any, Direction::both, true, "WeakMap<K, V>"},
    {"js::weak_ref", "js/weak.h", any, Direction::both, true, "WeakRef<T>"},
    {"js::weak_set", "js/weak.h", any, Direction::both, true, "WeakSet<T>"},
    {"std::array", "wasm/array.h", any, Direction::both, true, "typed array or T[]"},
    {"std::basic_string", "wasm/string.h", none, Direction::both, true, "string"},
    {"std::basic_string_view", "wasm/string.h", none, Direction::both, true, "string"},
    {"std::byte", "wasm/byte.h", none, Direction::both, true, "number"},
    {"std::chrono::duration", "wasm/chrono.h", none, Direction::both, true, "number of milliseconds"},
    {"std::chrono::time_point", "wasm/chrono.h", none, Direction::both, true, "Date"},
    {"std::deque", "wasm/deque.h", any, Direction::both, true, "T[]", 1},
    {"std::error_code", "wasm/error_code.h", none, Direction::toJs, true, "Error"},
    {"std::exception_ptr", "wasm/exception_ptr.h", none, Direction::both, true, "Error | undefined"},
    {"std::expected", "wasm/expected.h", any, Direction::toJs, true, "T, or throws"},
    {"std::filesystem::path", "wasm/path.h", none, Direction::both, true, "string"},
    {"std::forward_list", "wasm/forward_list.h", any, Direction::both, true, "T[]", 1},
    {"std::function", "wasm/function.h", signature, Direction::both, true, "(a: A) => R"},
    {"std::list", "wasm/list.h", any, Direction::both, true, "T[]", 1},
    {"std::map", "wasm/map.h", any, Direction::both, true, "Map<K, V>", 2},
    {"std::monostate", "wasm/variant.h", none, Direction::both, true, "undefined"},
    {"std::multimap", "wasm/map.h", any, Direction::both, true, "[K, V][]", 2},
    {"std::multiset", "wasm/set.h", any, Direction::both, true, "T[]", 1},
    {"std::optional", "wasm/optional.h", any, Direction::both, true, "T | undefined"},
    {"std::pair", "wasm/pair.h", any, Direction::both, true, "[A, B]"},
    {"std::set", "wasm/set.h", any, Direction::both, true, "Set<T>", 1},
    {"std::shared_ptr", "wasm/memory.h", object, Direction::both, true, "T | null"},
    {"std::span", "wasm/span.h", numbers, Direction::both, true, "typed array"},
    {"std::tuple", "wasm/tuple.h", any, Direction::both, true, "[A, B, ...]"},
    {"std::unique_ptr", "wasm/memory.h", object, Direction::both, false, "T | null"},
    {"std::unordered_map", "wasm/unordered_map.h", any, Direction::both, true, "Map<K, V>", 2},
    {"std::unordered_multimap", "wasm/unordered_map.h", any, Direction::both, true, "[K, V][]", 2},
    {"std::unordered_multiset", "wasm/unordered_set.h", any, Direction::both, true, "T[]", 1},
    {"std::unordered_set", "wasm/unordered_set.h", any, Direction::both, true, "Set<T>", 1},
    {"std::variant", "wasm/variant.h", any, Direction::both, true, "A | B"},
    {"std::vector", "wasm/vector.h", any, Direction::both, true, "typed array or T[]", 1},
    {"wasm::clamped", "wasm/clamped.h", numbers, Direction::both, true, "Uint8ClampedArray"},
    {"wasm::pointer", "wasm/pointer.h", none, Direction::both, true, "number"},
    {"wasm::view", "wasm/view.h", numbers, Direction::toJs, true, "typed array"},
});

static_assert(std::ranges::is_sorted(rows, {}, &TypeRow::name));

}  // namespace

std::span<const TypeRow> typeTable() { return rows; }

const TypeRow* findType(std::string_view qualifiedName) {
  auto row = std::ranges::lower_bound(rows, qualifiedName, {}, &TypeRow::name);
  return row != rows.end() && row->name == qualifiedName ? &*row : nullptr;
}

}  // namespace wasmbind::model
