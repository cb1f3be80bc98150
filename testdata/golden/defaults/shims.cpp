// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>
#include <wasm/string.h>

template <>
struct wasm::object<::Box> {
  static constexpr char key[] = "3Box";
};

// int add(int value, int by)
WASM_EXPORT(__wasmbind_export__Z3addii)
::wasm::result<int>::wire __wasmbind_export__Z3addii(WASM_IN(arg1, int), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, int);
  return ::wasm::result<int>::give(::add(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3addii,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "add",
        describe::path(),
        "__wasmbind_export__Z3addii",
        "Adds.\n"
        "\\param by how much",
        "0:6:22",
        0,
        describe::list(describe::parameter<int>("value"), describe::parameter<int>("by", 1)),
        describe::result<int>())))

// int add(int value)
WASM_EXPORT(__wasmbind_export__Z3addii_with_1)
::wasm::result<int>::wire __wasmbind_export__Z3addii_with_1(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::add(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3addii_with_1,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "add",
        describe::path(),
        "__wasmbind_export__Z3addii_with_1",
        "",
        "0:6:22",
        32,
        describe::list(describe::parameter<int>("value")),
        describe::result<int>())))

// std::string repeat(const std::string& text, int times)
WASM_EXPORT(__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi(
    WASM_IN(arg1, const ::std::basic_string<char> &),
    WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, const ::std::basic_string<char> &);
  WASM_TAKE(arg2, int);
  return ::wasm::result<::std::basic_string<char>>::give(::repeat(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "repeat",
        describe::path(),
        "__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi",
        "",
        "0:7:30",
        0,
        describe::list(
            describe::parameter<const ::std::basic_string<char> &>("text", 1),
            describe::parameter<int>("times", 1)),
        describe::result<::std::basic_string<char>>())))

// std::string repeat(const std::string& text)
WASM_EXPORT(__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_1)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_1(
    WASM_IN(arg1, const ::std::basic_string<char> &)) {
  WASM_TAKE(arg1, const ::std::basic_string<char> &);
  return ::wasm::result<::std::basic_string<char>>::give(::repeat(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_1,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "repeat",
        describe::path(),
        "__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_1",
        "",
        "0:7:30",
        32,
        describe::list(describe::parameter<const ::std::basic_string<char> &>("text")),
        describe::result<::std::basic_string<char>>())))

// std::string repeat()
WASM_EXPORT(__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_0)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_0(
    ) {
  return ::wasm::result<::std::basic_string<char>>::give(::repeat());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_0,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "repeat",
        describe::path(),
        "__wasmbind_export__Z6repeatRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEi_with_0",
        "",
        "0:7:30",
        32,
        describe::list(),
        describe::result<::std::basic_string<char>>())))

// Box::Box(int width)
WASM_EXPORT(__wasmbind_export__ZN3BoxC1Ei)
::Box* __wasmbind_export__ZN3BoxC1Ei(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return new ::Box(arg1.get());
}

// Box::Box()
WASM_EXPORT(__wasmbind_export__ZN3BoxC1Ei_with_0)
::Box* __wasmbind_export__ZN3BoxC1Ei_with_0() {
  return new ::Box();
}

// int Box::grow(int by)
WASM_EXPORT(__wasmbind_export__ZN3Box4growEi)
::wasm::result<int>::wire __wasmbind_export__ZN3Box4growEi(::Box* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(self->grow(arg1.get()));
}

// int Box::grow()
WASM_EXPORT(__wasmbind_export__ZN3Box4growEi_with_0)
::wasm::result<int>::wire __wasmbind_export__ZN3Box4growEi_with_0(::Box* self) {
  return ::wasm::result<int>::give(self->grow());
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
        "0:13:24",
        0,
        describe::list(),
        "__wasmbind_export_3Box_free",
        "__wasmbind_export_3Box_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN3BoxC1Ei",
                "",
                "0:15:12",
                0,
                describe::list(describe::parameter<int>("width", 1)),
                describe::result<::Box>())),
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN3BoxC1Ei_with_0",
                "",
                "0:15:12",
                32,
                describe::list(),
                describe::result<::Box>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "grow",
                describe::path(),
                "__wasmbind_export__ZN3Box4growEi",
                "",
                "0:16:7",
                0,
                describe::list(describe::parameter<int>("by", 1)),
                describe::result<int>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "grow",
                describe::path(),
                "__wasmbind_export__ZN3Box4growEi_with_0",
                "",
                "0:16:7",
                32,
                describe::list(),
                describe::result<int>())))))
