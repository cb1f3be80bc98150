// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/optional.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

template <>
struct wasm::object<::Item> {
  static constexpr char key[] = "4Item";
};

// std::vector<std::string> words(std::vector<std::string> x)
WASM_EXPORT(__wasmbind_export__Z5wordsNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE)
::wasm::result<::std::vector<::std::basic_string<char>>>::wire __wasmbind_export__Z5wordsNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE(
    WASM_IN(arg1, ::std::vector<::std::basic_string<char>>)) {
  WASM_TAKE(arg1, ::std::vector<::std::basic_string<char>>);
  return ::wasm::result<::std::vector<::std::basic_string<char>>>::give(::words(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5wordsNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "words",
        describe::path(),
        "__wasmbind_export__Z5wordsNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE",
        "",
        "0:12:43",
        0,
        describe::list(describe::parameter<::std::vector<::std::basic_string<char>>>("x")),
        describe::result<::std::vector<::std::basic_string<char>>>())))

// std::vector<Item> items(const std::vector<Item>& x)
WASM_EXPORT(__wasmbind_export__Z5itemsRKNSt3__26vectorI4ItemNS_9allocatorIS1_EEEE)
::wasm::result<::std::vector<::Item>>::wire __wasmbind_export__Z5itemsRKNSt3__26vectorI4ItemNS_9allocatorIS1_EEEE(
    WASM_IN(arg1, const ::std::vector<::Item> &)) {
  WASM_TAKE(arg1, const ::std::vector<::Item> &);
  return ::wasm::result<::std::vector<::Item>>::give(::items(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5itemsRKNSt3__26vectorI4ItemNS_9allocatorIS1_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "items",
        describe::path(),
        "__wasmbind_export__Z5itemsRKNSt3__26vectorI4ItemNS_9allocatorIS1_EEEE",
        "",
        "0:13:36",
        0,
        describe::list(describe::parameter<const ::std::vector<::Item> &>("x")),
        describe::result<::std::vector<::Item>>())))

// std::vector<std::vector<double>> nested(std::vector<std::vector<double>> x)
WASM_EXPORT(__wasmbind_export__Z6nestedNSt3__26vectorINS0_IdNS_9allocatorIdEEEENS1_IS3_EEEE)
::wasm::result<::std::vector<::std::vector<double>>>::wire __wasmbind_export__Z6nestedNSt3__26vectorINS0_IdNS_9allocatorIdEEEENS1_IS3_EEEE(
    WASM_IN(arg1, ::std::vector<::std::vector<double>>)) {
  WASM_TAKE(arg1, ::std::vector<::std::vector<double>>);
  return ::wasm::result<::std::vector<::std::vector<double>>>::give(::nested(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6nestedNSt3__26vectorINS0_IdNS_9allocatorIdEEEENS1_IS3_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "nested",
        describe::path(),
        "__wasmbind_export__Z6nestedNSt3__26vectorINS0_IdNS_9allocatorIdEEEENS1_IS3_EEEE",
        "",
        "0:14:51",
        0,
        describe::list(describe::parameter<::std::vector<::std::vector<double>>>("x")),
        describe::result<::std::vector<::std::vector<double>>>())))

// std::vector<std::optional<bool>> maybes(std::vector<std::optional<bool>> x)
WASM_EXPORT(__wasmbind_export__Z6maybesNSt3__26vectorINS_8optionalIbEENS_9allocatorIS2_EEEE)
::wasm::result<::std::vector<::std::optional<bool>>>::wire __wasmbind_export__Z6maybesNSt3__26vectorINS_8optionalIbEENS_9allocatorIS2_EEEE(
    WASM_IN(arg1, ::std::vector<::std::optional<bool>>)) {
  WASM_TAKE(arg1, ::std::vector<::std::optional<bool>>);
  return ::wasm::result<::std::vector<::std::optional<bool>>>::give(::maybes(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6maybesNSt3__26vectorINS_8optionalIbEENS_9allocatorIS2_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "maybes",
        describe::path(),
        "__wasmbind_export__Z6maybesNSt3__26vectorINS_8optionalIbEENS_9allocatorIS2_EEEE",
        "",
        "0:15:51",
        0,
        describe::list(describe::parameter<::std::vector<::std::optional<bool>>>("x")),
        describe::result<::std::vector<::std::optional<bool>>>())))

// Item::Item(int number)
WASM_EXPORT(__wasmbind_export__ZN4ItemC1Ei)
::Item* __wasmbind_export__ZN4ItemC1Ei(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return new ::Item(arg1.get());
}

// int number
WASM_EXPORT(__wasmbind_export_4Item_number_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_4Item_number_get(::Item* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->number);
}

// int number
WASM_EXPORT(__wasmbind_export_4Item_number_set)
void __wasmbind_export_4Item_number_set(::Item* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->number = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_4Item_free)
void __wasmbind_export_4Item_free(::Item* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_4Item,
    "\n" "input.cpp",
    describe::class_<::Item>(
        "4Item",
        "Item",
        describe::path(),
        "",
        "0:6:24",
        0,
        describe::list(),
        "__wasmbind_export_4Item_free",
        "__wasmbind_export_4Item_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN4ItemC1Ei",
                "",
                "0:8:12",
                0,
                describe::list(describe::parameter<int>("number")),
                describe::result<::Item>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "number",
                describe::path(),
                "__wasmbind_export_4Item_number_get",
                "",
                "0:9:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "number",
                describe::path(),
                "__wasmbind_export_4Item_number_set",
                "",
                "0:9:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
