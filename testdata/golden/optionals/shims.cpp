// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/optional.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

template <>
struct wasm::object<::Box> {
  static constexpr char key[] = "3Box";
};

// std::optional<double> number(std::optional<double> x)
WASM_EXPORT(__wasmbind_export__Z6numberNSt3__28optionalIdEE)
::wasm::result<::std::optional<double>>::wire __wasmbind_export__Z6numberNSt3__28optionalIdEE(
    WASM_IN(arg1, ::std::optional<double>)) {
  WASM_TAKE(arg1, ::std::optional<double>);
  return ::wasm::result<::std::optional<double>>::give(::number(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6numberNSt3__28optionalIdEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "number",
        describe::path(),
        "__wasmbind_export__Z6numberNSt3__28optionalIdEE",
        "",
        "0:11:40",
        0,
        describe::list(describe::parameter<::std::optional<double>>("x")),
        describe::result<::std::optional<double>>())))

// std::optional<bool> flag(std::optional<bool> x)
WASM_EXPORT(__wasmbind_export__Z4flagNSt3__28optionalIbEE)
::wasm::result<::std::optional<bool>>::wire __wasmbind_export__Z4flagNSt3__28optionalIbEE(
    WASM_IN(arg1, ::std::optional<bool>)) {
  WASM_TAKE(arg1, ::std::optional<bool>);
  return ::wasm::result<::std::optional<bool>>::give(::flag(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4flagNSt3__28optionalIbEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "flag",
        describe::path(),
        "__wasmbind_export__Z4flagNSt3__28optionalIbEE",
        "",
        "0:12:38",
        0,
        describe::list(describe::parameter<::std::optional<bool>>("x")),
        describe::result<::std::optional<bool>>())))

// std::optional<std::string> text(std::optional<std::string> x)
WASM_EXPORT(__wasmbind_export__Z4textNSt3__28optionalINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE)
::wasm::result<::std::optional<::std::basic_string<char>>>::wire __wasmbind_export__Z4textNSt3__28optionalINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE(
    WASM_IN(arg1, ::std::optional<::std::basic_string<char>>)) {
  WASM_TAKE(arg1, ::std::optional<::std::basic_string<char>>);
  return ::wasm::result<::std::optional<::std::basic_string<char>>>::give(::text(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4textNSt3__28optionalINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "text",
        describe::path(),
        "__wasmbind_export__Z4textNSt3__28optionalINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE",
        "",
        "0:13:45",
        0,
        describe::list(describe::parameter<::std::optional<::std::basic_string<char>>>("x")),
        describe::result<::std::optional<::std::basic_string<char>>>())))

// std::optional<std::vector<int>> numbers(std::optional<std::vector<int>> x)
WASM_EXPORT(__wasmbind_export__Z7numbersNSt3__28optionalINS_6vectorIiNS_9allocatorIiEEEEEE)
::wasm::result<::std::optional<::std::vector<int>>>::wire __wasmbind_export__Z7numbersNSt3__28optionalINS_6vectorIiNS_9allocatorIiEEEEEE(
    WASM_IN(arg1, ::std::optional<::std::vector<int>>)) {
  WASM_TAKE(arg1, ::std::optional<::std::vector<int>>);
  return ::wasm::result<::std::optional<::std::vector<int>>>::give(::numbers(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7numbersNSt3__28optionalINS_6vectorIiNS_9allocatorIiEEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "numbers",
        describe::path(),
        "__wasmbind_export__Z7numbersNSt3__28optionalINS_6vectorIiNS_9allocatorIiEEEEEE",
        "",
        "0:14:50",
        0,
        describe::list(describe::parameter<::std::optional<::std::vector<int>>>("x")),
        describe::result<::std::optional<::std::vector<int>>>())))

// std::optional<Box> box(std::optional<Box> x)
WASM_EXPORT(__wasmbind_export__Z3boxNSt3__28optionalI3BoxEE)
::wasm::result<::std::optional<::Box>>::wire __wasmbind_export__Z3boxNSt3__28optionalI3BoxEE(
    WASM_IN(arg1, ::std::optional<::Box>)) {
  WASM_TAKE(arg1, ::std::optional<::Box>);
  return ::wasm::result<::std::optional<::Box>>::give(::box(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3boxNSt3__28optionalI3BoxEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "box",
        describe::path(),
        "__wasmbind_export__Z3boxNSt3__28optionalI3BoxEE",
        "",
        "0:15:37",
        0,
        describe::list(describe::parameter<::std::optional<::Box>>("x")),
        describe::result<::std::optional<::Box>>())))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_3Box_new)
::Box* __wasmbind_export_3Box_new() {
  return new ::Box();
}

// int content
WASM_EXPORT(__wasmbind_export_3Box_content_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_3Box_content_get(::Box* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->content);
}

// int content
WASM_EXPORT(__wasmbind_export_3Box_content_set)
void __wasmbind_export_3Box_content_set(::Box* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->content = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_3Box_free)
void __wasmbind_export_3Box_free(::Box* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_3Box,
    "\n" "input.cpp",
    describe::class_<::Box>(
        "3Box",
        "Box",
        describe::path(),
        "",
        "0:6:24",
        0,
        describe::list(),
        "__wasmbind_export_3Box_free",
        "__wasmbind_export_3Box_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_3Box_new",
                "",
                "0:6:24",
                0,
                describe::list(),
                describe::result<::Box>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "content",
                describe::path(),
                "__wasmbind_export_3Box_content_get",
                "",
                "0:8:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "content",
                describe::path(),
                "__wasmbind_export_3Box_content_set",
                "",
                "0:8:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
