// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <js/function.h>
#include <wasm/function.h>
#include <wasm/optional.h>
#include <wasm/shim.h>
#include <wasm/string.h>

template <>
struct wasm::object<::Document> {
  static constexpr char key[] = "8Document";
};

// void times(int n, const js::function<void(int)>& f)
WASM_EXPORT(__wasmbind_export__Z5timesiRKN2js8functionIFviEEE)
void __wasmbind_export__Z5timesiRKN2js8functionIFviEEE(
    WASM_IN(arg1, int),
    WASM_IN(arg2, const ::js::function<void (int)> &)) {
  WASM_TAKE(arg1, int);
  WASM_TAKE(arg2, const ::js::function<void (int)> &);
  ::times(arg1.get(), arg2.get());
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5timesiRKN2js8functionIFviEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "times",
        describe::path(),
        "__wasmbind_export__Z5timesiRKN2js8functionIFviEEE",
        "Calls a function for each number below `n`.",
        "0:15:23",
        0,
        describe::list(describe::parameter<int>("n"), describe::parameter<const ::js::function<void (int)> &>("f")),
        describe::result<void>())))

// std::string rename(std::function<std::string(std::string_view)> f, std::string_view name)
WASM_EXPORT(__wasmbind_export__Z6renameNSt3__28functionIFNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS_17basic_string_viewIcS3_EEEEES8_)
::wasm::result<::std::basic_string<char>>::wire __wasmbind_export__Z6renameNSt3__28functionIFNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS_17basic_string_viewIcS3_EEEEES8_(
    WASM_IN(arg1, ::std::function<::std::basic_string<char> (::std::basic_string_view<char>)>),
    WASM_IN(arg2, ::std::basic_string_view<char>)) {
  WASM_TAKE(arg1, ::std::function<::std::basic_string<char> (::std::basic_string_view<char>)>);
  WASM_TAKE(arg2, ::std::basic_string_view<char>);
  return ::wasm::result<::std::basic_string<char>>::give(::rename(arg1.get(), arg2.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6renameNSt3__28functionIFNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS_17basic_string_viewIcS3_EEEEES8_,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "rename",
        describe::path(),
        "__wasmbind_export__Z6renameNSt3__28functionIFNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS_17basic_string_viewIcS3_EEEEES8_",
        "",
        "0:19:30",
        0,
        describe::list(
            describe::parameter<::std::function<::std::basic_string<char> (::std::basic_string_view<char>)>>("f"),
            describe::parameter<::std::basic_string_view<char>>("name")),
        describe::result<::std::basic_string<char>>())))

// void visit(Document& document, const js::function<void(Document&)>& visitor)
WASM_EXPORT(__wasmbind_export__Z5visitR8DocumentRKN2js8functionIFvS0_EEE)
void __wasmbind_export__Z5visitR8DocumentRKN2js8functionIFvS0_EEE(
    WASM_IN(arg1, ::Document &),
    WASM_IN(arg2, const ::js::function<void (::Document &)> &)) {
  WASM_TAKE(arg1, ::Document &);
  WASM_TAKE(arg2, const ::js::function<void (::Document &)> &);
  ::visit(arg1.get(), arg2.get());
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5visitR8DocumentRKN2js8functionIFvS0_EEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "visit",
        describe::path(),
        "__wasmbind_export__Z5visitR8DocumentRKN2js8functionIFvS0_EEE",
        "Lends the document for the call.",
        "0:24:23",
        0,
        describe::list(
            describe::parameter<::Document &>("document"),
            describe::parameter<const ::js::function<void (::Document &)> &>("visitor")),
        describe::result<void>())))

// js::function<int()> counter()
WASM_EXPORT(__wasmbind_export__Z7counterv)
::wasm::result<::js::function<int ()>>::wire __wasmbind_export__Z7counterv() {
  return ::wasm::result<::js::function<int ()>>::give(::counter());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7counterv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "counter",
        describe::path(),
        "__wasmbind_export__Z7counterv",
        "A function that counts its calls.",
        "0:27:38",
        0,
        describe::list(),
        describe::result<::js::function<int ()>>())))

// std::function<std::optional<double>(double, double)> divider()
WASM_EXPORT(__wasmbind_export__Z7dividerv)
::wasm::result<::std::function<::std::optional<double> (double, double)>>::wire __wasmbind_export__Z7dividerv() {
  return ::wasm::result<::std::function<::std::optional<double> (double, double)>>::give(::divider());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7dividerv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "divider",
        describe::path(),
        "__wasmbind_export__Z7dividerv",
        "",
        "0:31:71",
        0,
        describe::list(),
        describe::result<::std::function<::std::optional<double> (double, double)>>())))

// js::function<void(std::string)> greeter()
WASM_EXPORT(__wasmbind_export__Z7greeterv)
::wasm::result<::js::function<void (::std::basic_string<char>)>>::wire __wasmbind_export__Z7greeterv() {
  return ::wasm::result<::js::function<void (::std::basic_string<char>)>>::give(::greeter());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7greeterv,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "greeter",
        describe::path(),
        "__wasmbind_export__Z7greeterv",
        "",
        "0:35:50",
        0,
        describe::list(),
        describe::result<::js::function<void (::std::basic_string<char>)>>())))

// implicit default constructor
WASM_EXPORT(__wasmbind_export_8Document_new)
::Document* __wasmbind_export_8Document_new() {
  return new ::Document();
}

// int words
WASM_EXPORT(__wasmbind_export_8Document_words_get)
::wasm::result<::wasm::read_as<int>>::wire __wasmbind_export_8Document_words_get(::Document* self) {
  return ::wasm::result<::wasm::read_as<int>>::give(self->words);
}

// int words
WASM_EXPORT(__wasmbind_export_8Document_words_set)
void __wasmbind_export_8Document_words_set(::Document* self, WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  self->words = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_8Document_free)
void __wasmbind_export_8Document_free(::Document* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_8Document,
    "\n" "input.cpp",
    describe::class_<::Document>(
        "8Document",
        "Document",
        describe::path(),
        "",
        "0:9:24",
        0,
        describe::list(),
        "__wasmbind_export_8Document_free",
        "__wasmbind_export_8Document_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export_8Document_new",
                "",
                "0:9:24",
                0,
                describe::list(),
                describe::result<::Document>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "words",
                describe::path(),
                "__wasmbind_export_8Document_words_get",
                "",
                "0:11:7",
                4,
                describe::list(),
                describe::result<::wasm::read_as<int>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "words",
                describe::path(),
                "__wasmbind_export_8Document_words_set",
                "",
                "0:11:7",
                4,
                describe::list(describe::parameter<int>("value")),
                describe::result<void>())))))
