// SPDX-License-Identifier: MIT OR Apache-2.0
// The numbers of the ABI. There is no code to run: the file compiles only while they are unchanged. Modules that were
// compiled earlier contain these numbers. Add a line for each new one; changing a line takes a new major version.
#include <wasm/abi/abi.h>

namespace wasm::abi {
namespace {

template <typename Enum>
consteval bool is(Enum value, int number) {
  return static_cast<int>(value) == number;
}

static_assert(magic == 0x646e'6277);
static_assert(major_version == 2);
static_assert(return_words == 8 && flat_fields == 4 && type_kinds == 9);
static_assert(scratch_size == 65536 && kept_slot_size == 65536);
static_assert(no_value == 4294967297.0);

static_assert(is(entity::function, 1));
static_assert(is(entity::class_, 2));
static_assert(is(entity::enum_, 3));
static_assert(is(entity::record, 4));
static_assert(is(entity::constant, 5));
static_assert(is(entity::namespace_, 6));
static_assert(is(entity::start, 7));
static_assert(is(entity::import, 8));
static_assert(is(entity::runtime, 9));
static_assert(is(entity::typescript, 10));
static_assert(is(entity::callback, 11));
static_assert(is(entity::member, 12));
static_assert(is(entity::snippet, 13));
static_assert(is(entity::imported_class, 14));
static_assert(is(entity::types, 15));

static_assert(is(type_kind::fundamental, 0));
static_assert(is(type_kind::array, 1));
static_assert(is(type_kind::function, 2));
static_assert(is(type_kind::enum_, 3));
static_assert(is(type_kind::class_, 4));
static_assert(is(type_kind::class_with_base, 5));
static_assert(is(type_kind::class_with_bases, 6));
static_assert(is(type_kind::pointer, 7));
static_assert(is(type_kind::member_pointer, 8));

static_assert(is(member::constructor, 1));
static_assert(is(member::method, 2));
static_assert(is(member::static_method, 3));
static_assert(is(member::getter, 4));
static_assert(is(member::setter, 5));
static_assert(is(member::static_getter, 6));
static_assert(is(member::static_setter, 7));

static_assert(is(type::void_, 0));
static_assert(is(type::boolean, 1));
static_assert(is(type::i8, 2));
static_assert(is(type::u8, 3));
static_assert(is(type::i16, 4));
static_assert(is(type::u16, 5));
static_assert(is(type::i32, 6));
static_assert(is(type::u32, 7));
static_assert(is(type::i64, 8));
static_assert(is(type::u64, 9));
static_assert(is(type::f32, 10));
static_assert(is(type::f64, 11));
static_assert(is(type::character, 12));
static_assert(is(type::code_point, 13));
static_assert(is(type::i128, 14));
static_assert(is(type::u128, 15));
static_assert(is(type::string, 16));
static_assert(is(type::c_string, 17));
static_assert(is(type::u16_string, 18));
static_assert(is(type::numbers, 20));
static_assert(is(type::mutable_numbers, 21));
static_assert(is(type::fixed_numbers, 22));
static_assert(is(type::clamped, 23));
static_assert(is(type::mutable_clamped, 24));
static_assert(is(type::view, 25));
static_assert(is(type::optional, 30));
static_assert(is(type::sequence, 31));
static_assert(is(type::fixed_sequence, 32));
static_assert(is(type::set, 33));
static_assert(is(type::map, 34));
static_assert(is(type::tuple, 35));
static_assert(is(type::variant, 36));
static_assert(is(type::expected, 37));
static_assert(is(type::function, 38));
static_assert(is(type::undefined, 39));
static_assert(is(type::nullable, 40));
static_assert(is(type::enum_, 50));
static_assert(is(type::string_enum, 51));
static_assert(is(type::record, 52));
static_assert(is(type::object_value, 53));
static_assert(is(type::object_reference, 54));
static_assert(is(type::object_pointer, 55));
static_assert(is(type::object_moved, 56));
static_assert(is(type::object_unique, 57));
static_assert(is(type::object_shared, 58));
static_assert(is(type::any, 60));
static_assert(is(type::duration, 61));
static_assert(is(type::time_point, 62));
static_assert(is(type::error, 63));
static_assert(is(type::pointer, 64));
static_assert(is(type::imported, 65));
static_assert(is(type::flat_record, 66));
static_assert(is(type::iterable, 67));
static_assert(is(type::flat_variant, 68));

static_assert(is(import_kind::function, 0));
static_assert(is(import_kind::call, 1));
static_assert(is(import_kind::construct, 2));
static_assert(is(import_kind::method, 3));
static_assert(is(import_kind::getter, 4));
static_assert(is(import_kind::setter, 5));
static_assert(is(import_kind::static_getter, 6));
static_assert(is(import_kind::static_setter, 7));
static_assert(is(import_kind::index_get, 8));
static_assert(is(import_kind::index_set, 9));
static_assert(is(import_kind::index_delete, 10));
static_assert(is(import_kind::instance_of, 11));
static_assert(is(import_kind::convert, 12));
static_assert(is(import_kind::make_function, 13));
static_assert(is(import_kind::operation, 14));

static_assert(class_flag::abstract == 1);
static_assert(class_flag::inspectable == 2);
static_assert(class_flag::extendable == 4);
static_assert(class_flag::error == 8);

static_assert(enum_flag::string_values == 1);

static_assert(import_flag::final == 0x100);
static_assert(import_flag::catches == 0x200);
static_assert(import_flag::snippet == 0x400);
static_assert(import_flag::reexport == 0x800);
static_assert(import_flag::quiet == 0x1000);
static_assert(import_flag::hands_over == 0x8000);
static_assert(import_flag::once == 0x4000);
static_assert(import_flag::overrides == 0x2000);

static_assert(callable_flag::internal == 1);
static_assert(callable_flag::variadic == 2);
static_assert(callable_flag::field == 4);
static_assert(callable_flag::import_getter == 8);
static_assert(callable_flag::import_setter == 16);
static_assert(callable_flag::shortened == 32);
static_assert(callable_flag::consumes == 64);
static_assert(callable_flag::iterates == 128);
static_assert(callable_flag::protected_ == 256);
static_assert(callable_flag::pure == 512);
static_assert(callable_flag::extending == 1024);

static_assert(parameter_flag::optional == 1);
static_assert(parameter_flag::receiver == 2);

static_assert(field_flag::initialized == 1);

}  // namespace
}  // namespace wasm::abi
