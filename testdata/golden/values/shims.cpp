// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <js/value.h>
#include <wasm/nullable.h>
#include <wasm/record.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/vector.h>

template <>
struct wasm::record<::Entry> {
  static constexpr char key[] = "5Entry";
  static void write(writer& to, const ::Entry& value);
  static void write_moved(writer& to, ::Entry& value);
  static ::Entry read(reader& from);
  using fields = ::wasm::detail::types<decltype(::Entry::key), decltype(::Entry::value)>;
  static void each(const ::Entry& value, auto visit) {
    visit(value.key);
    visit(value.value);
  }
  static ::Entry make(auto&& key_, auto&& value_) {
    return {.key = key_.get(), .value = value_.get()};
  }
};

inline void wasm::record<::Entry>::write(writer& to, const ::Entry& value) {
  ::wasm::detail::write_element(to, value.key);
  ::wasm::detail::write_element(to, value.value);
}

inline void wasm::record<::Entry>::write_moved(writer& to, ::Entry& value) {
  ::wasm::detail::write_element(to, value.key);
  ::wasm::detail::write_element(to, value.value);
}

inline ::Entry wasm::record<::Entry>::read(reader& from) {
  auto key_ = ::wasm::detail::read_field<decltype(::Entry::key)>(from);
  auto value_ = ::wasm::detail::read_field<decltype(::Entry::value)>(from);
  ::Entry value{.key = static_cast<::wasm::detail::bare<decltype(::Entry::key)>&&>(key_), .value = static_cast<::wasm::detail::bare<decltype(::Entry::value)>&&>(value_)};
  return value;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_5Entry,
    "\n" "input.cpp",
    describe::record(
        "5Entry",
        "Entry",
        describe::path(),
        "",
        "0:10:25",
        0,
        describe::list(
            describe::field<decltype(::Entry::key)>("key", 0, ""),
            describe::field<decltype(::Entry::value)>("value", 0, ""))))

// js::value same(js::value value)
WASM_EXPORT(__wasmbind_export__Z4sameN2js5valueE)
::wasm::result<::js::value>::wire __wasmbind_export__Z4sameN2js5valueE(WASM_IN(arg1, ::js::value)) {
  WASM_TAKE(arg1, ::js::value);
  return ::wasm::result<::js::value>::give(::same(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4sameN2js5valueE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "same",
        describe::path(),
        "__wasmbind_export__Z4sameN2js5valueE",
        "Whatever it is given.",
        "0:16:28",
        0,
        describe::list(describe::parameter<::js::value>("value")),
        describe::result<::js::value>())))

// double sum(const js::value& iterable)
WASM_EXPORT(__wasmbind_export__Z3sumRKN2js5valueE)
::wasm::result<double>::wire __wasmbind_export__Z3sumRKN2js5valueE(WASM_IN(arg1, const ::js::value &)) {
  WASM_TAKE(arg1, const ::js::value &);
  return ::wasm::result<double>::give(::sum(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3sumRKN2js5valueE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "sum",
        describe::path(),
        "__wasmbind_export__Z3sumRKN2js5valueE",
        "The sum of the numbers in an iterable.",
        "0:19:25",
        0,
        describe::list(describe::parameter<const ::js::value &>("iterable")),
        describe::result<double>())))

// std::vector<Entry> entries(const js::value& object)
WASM_EXPORT(__wasmbind_export__Z7entriesRKN2js5valueE)
::wasm::result<::std::vector<::Entry>>::wire __wasmbind_export__Z7entriesRKN2js5valueE(
    WASM_IN(arg1, const ::js::value &)) {
  WASM_TAKE(arg1, const ::js::value &);
  return ::wasm::result<::std::vector<::Entry>>::give(::entries(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7entriesRKN2js5valueE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "entries",
        describe::path(),
        "__wasmbind_export__Z7entriesRKN2js5valueE",
        "The own entries of an object.",
        "0:27:37",
        0,
        describe::list(describe::parameter<const ::js::value &>("object")),
        describe::result<::std::vector<::Entry>>())))

// js::nullable<int> length(const js::value& text)
WASM_EXPORT(__wasmbind_export__Z6lengthRKN2js5valueE)
::wasm::result<::js::nullable<int>>::wire __wasmbind_export__Z6lengthRKN2js5valueE(WASM_IN(arg1, const ::js::value &)) {
  WASM_TAKE(arg1, const ::js::value &);
  return ::wasm::result<::js::nullable<int>>::give(::length(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6lengthRKN2js5valueE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "length",
        describe::path(),
        "__wasmbind_export__Z6lengthRKN2js5valueE",
        "",
        "0:31:36",
        0,
        describe::list(describe::parameter<const ::js::value &>("text")),
        describe::result<::js::nullable<int>>())))
