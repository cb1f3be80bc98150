// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The contract between the C++ half that runs in the module and the tool that reads the linked module.
/// docs/design/abi.md describes it. Both halves include this header; it knows nothing but <cstdint>.
#pragma once

#include <cstdint>

namespace wasm::abi {

/// First four bytes of every descriptor: "wbnd" read as a little-endian integer.
inline constexpr std::uint32_t magic = 0x646e'6277;
/// A reader accepts its own major version and any minor one.
inline constexpr std::uint8_t major_version = 2;
inline constexpr std::uint8_t minor_version = 2;

/// Data section that holds descriptors, and nothing else.
#define WASM_ABI_SECTION ".wasmbind"
inline constexpr char export_prefix[] = "__wasmbind_export_";
inline constexpr char describe_prefix[] = "__wasmbind_describe_";
inline constexpr char import_module[] = "wasmbind";
/// Module of the imports that are functions of the glue's own library, by name.
inline constexpr char runtime_module[] = "wasmbind_runtime";
inline constexpr char malloc_symbol[] = "__wasmbind_malloc";
inline constexpr char free_symbol[] = "__wasmbind_free";
inline constexpr char release_symbol[] = "__wasmbind_release";
/// The tag of C++ exceptions, which modules export that have it.
inline constexpr char exception_tag[] = "__cpp_exception";
/// What JavaScript calls when it has caught one.
inline constexpr const char* thrown_symbols[] = {"__wasmbind_thrown", "__wasmbind_thrown_cause",
                                                 "__wasmbind_destroy_thrown"};

/// Bytes of the static area that JavaScript writes arguments into.
inline constexpr std::uint32_t scratch_size = 64 * 1024;
/// Words (u32) in the return area.
inline constexpr std::uint32_t return_words = 8;
/// Fields of records that cross one by one: as many as an argument has places, and as fit into the return area.
inline constexpr std::uint32_t flat_fields = 4;
/// What an optional scalar of at most 32 bits crosses as, in a double, when there is none: no such scalar has this
/// value.
inline constexpr double no_value = 4294967297;
/// A result slot that holds more bytes than this is emptied after JavaScript has read it.
inline constexpr std::uint32_t kept_slot_size = 64 * 1024;

/// What a descriptor describes.
enum class entity : std::uint8_t {
  function = 1,
  class_ = 2,
  enum_ = 3,
  record = 4,
  constant = 5,
  namespace_ = 6,
  start = 7,
  import = 8,
  runtime = 9,
  typescript = 10,
  callback = 11,
  member = 12,
  snippet = 13,
  imported_class = 14,
  types = 15,  ///< u32 address of the vtable for each `type_kind`, 0 where the module has none
};

/// What kinds of types a module may know by name: the classes that derive from std::type_info.
enum class type_kind : std::uint8_t {
  fundamental = 0,
  array = 1,
  function = 2,
  enum_ = 3,
  class_ = 4,
  class_with_base = 5,
  class_with_bases = 6,
  pointer = 7,
  member_pointer = 8,
};
inline constexpr std::uint32_t type_kinds = 9;

/// What a callable is inside a class.
enum class member : std::uint8_t {
  constructor = 1,
  method = 2,
  static_method = 3,
  getter = 4,
  setter = 5,
  static_getter = 6,
  static_setter = 7,
};

/// Type codes. The comment gives what follows the code in a descriptor.
enum class type : std::uint8_t {
  void_ = 0,
  boolean = 1,
  i8 = 2,
  u8 = 3,
  i16 = 4,
  u16 = 5,
  i32 = 6,
  u32 = 7,
  i64 = 8,
  u64 = 9,
  f32 = 10,
  f64 = 11,
  character = 12,   ///< char: a string of one character (code below 256)
  code_point = 13,  ///< char32_t: a string of one code point
  i128 = 14,
  u128 = 15,
  string = 16,           ///< UTF-8
  c_string = 17,         ///< const char *: like string, null crosses as null, no NUL inside
  u16_string = 18,       ///< UTF-16
  numbers = 20,          ///< type element; copied in and out
  mutable_numbers = 21,  ///< type element; copied in, written back after the call
  fixed_numbers = 22,    ///< u32 n, type element
  clamped = 23,          ///< like numbers of u8, but Uint8ClampedArray
  mutable_clamped = 24,
  view = 25,              ///< type element; zero-copy view
  optional = 30,          ///< type element
  sequence = 31,          ///< type element
  fixed_sequence = 32,    ///< u32 n, type element
  set = 33,               ///< type element
  map = 34,               ///< list<type>: key, value
  tuple = 35,             ///< list<type>
  variant = 36,           ///< list<type>
  expected = 37,          ///< list<type>: value, error
  function = 38,          ///< list<type>: result, parameters
  undefined = 39,         ///< std::monostate
  nullable = 40,          ///< type element; null instead of undefined
  enum_ = 50,             ///< string key
  string_enum = 51,       ///< string key
  record = 52,            ///< string key
  object_value = 53,      ///< string key
  object_reference = 54,  ///< string key
  object_pointer = 55,    ///< string key
  object_moved = 56,      ///< string key
  object_unique = 57,     ///< string key
  object_shared = 58,     ///< string key
  any = 60,               ///< js::value
  duration = 61,
  time_point = 62,
  error = 63,
  pointer = 64,  ///< wasm::pointer<T>: an address, u32
  imported =
      65,  ///< string key, list<type>: an object of an imported class, and what its template is instantiated with
  flat_record = 66,  ///< string key; like record, of at most `flat_fields` scalars, which cross one by one
  iterable = 67,     ///< type element: an iterator; crosses as the function of its steps, from C++ to JavaScript
  flat_variant =
      68,  ///< list<type>; like variant, of numbers that a double holds, text and undefined, which cross side by side
};

/// Flags of a class.
namespace class_flag {
inline constexpr std::uint32_t abstract = 1;
inline constexpr std::uint32_t inspectable = 2;
inline constexpr std::uint32_t extendable = 4;  ///< JavaScript classes may override its virtual functions
inline constexpr std::uint32_t error = 8;       ///< derives from std::exception: JavaScript's class extends Error
}  // namespace class_flag

/// Flags of an enumeration.
namespace enum_flag {
inline constexpr std::uint32_t string_values = 1;
}  // namespace enum_flag

/// What an import does with its arguments: the low byte of its flags.
enum class import_kind : std::uint8_t {
  function = 0,       ///< calls the named function
  call = 1,           ///< calls its first argument with the others
  construct = 2,      ///< makes an object of the named class
  method = 3,         ///< calls the named member of its first argument
  getter = 4,         ///< reads the named member of its first argument
  setter = 5,         ///< writes it
  static_getter = 6,  ///< reads the named variable or static member
  static_setter = 7,
  index_get = 8,       ///< first[second]
  index_set = 9,       ///< first[second] = third
  index_delete = 10,   ///< delete first[second]
  instance_of = 11,    ///< whether its argument is an object of the named class
  convert = 12,        ///< hands its argument back as another type
  make_function = 13,  ///< makes a JavaScript function of the address of a C++ callable; named after the callback
  operation = 14,      ///< what its name says, e.g. `typeof`
};

/// Flags of an import, above its kind.
namespace import_flag {
inline constexpr std::uint32_t final = 0x100;  ///< a method is looked up on the class's prototype, not on the object
inline constexpr std::uint32_t catches =
    0x200;  ///< what JavaScript throws is the error of a std::expected<T, js::error>
inline constexpr std::uint32_t snippet = 0x400;      ///< the module is the key of a snippet
inline constexpr std::uint32_t reexport = 0x800;     ///< the package exports it again
inline constexpr std::uint32_t quiet = 0x1000;       ///< neither throws nor calls exports
inline constexpr std::uint32_t hands_over = 0x8000;  ///< what JavaScript throws goes to __wasmbind_caught
inline constexpr std::uint32_t once = 0x4000;        ///< the made function can be called once
inline constexpr std::uint32_t overrides =
    0x2000;  ///< a member of an object whose JavaScript class extends an exported one
}  // namespace import_flag

/// Flags of a callable.
namespace callable_flag {
inline constexpr std::uint32_t internal = 1;  ///< left out of the .d.ts
inline constexpr std::uint32_t variadic = 2;  ///< the last parameter is a rest parameter
inline constexpr std::uint32_t field = 4;     ///< a getter or setter that stands for a data member
inline constexpr std::uint32_t import_getter = 8;
inline constexpr std::uint32_t import_setter = 16;
inline constexpr std::uint32_t shortened =
    32;  ///< runs default arguments of the overload that has all parameters; not declared
inline constexpr std::uint32_t consumes = 64;         ///< the receiver is gone after the call
inline constexpr std::uint32_t iterates = 128;        ///< a method that hands out all elements, for [Symbol.iterator]
inline constexpr std::uint32_t protected_ = 256;      ///< for derived classes only
inline constexpr std::uint32_t pure = 512;            ///< without implementation in C++
inline constexpr std::uint32_t extending = 1024;      ///< a constructor for derived JavaScript classes only
inline constexpr std::uint32_t lifetimebound = 2048;  ///< the result refers to the receiver
}  // namespace callable_flag

/// Flags of a parameter.
namespace parameter_flag {
inline constexpr std::uint32_t optional = 1;    ///< has a default argument
inline constexpr std::uint32_t receiver = 2;    ///< the first one: JavaScript passes it as `this`
inline constexpr std::uint32_t keep_alive = 4;  ///< the receiver keeps the argument; without receiver, the result does
inline constexpr std::uint32_t borrowed = 8;    ///< a constructor does not keep the argument
inline constexpr std::uint32_t lifetimebound = 16;  ///< the result refers to the argument
}  // namespace parameter_flag

/// Flags of a record's field.
namespace field_flag {
inline constexpr std::uint32_t initialized = 1;  ///< has a member initializer, so JavaScript may leave it out
}  // namespace field_flag

}  // namespace wasm::abi
