// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/map.h>
#include <wasm/optional.h>
#include <wasm/pair.h>
#include <wasm/set.h>
#include <wasm/shim.h>
#include <wasm/string.h>
#include <wasm/variant.h>
#include <wasm/vector.h>

// std::set<std::string> unique(const std::vector<std::string>& words)
WASM_EXPORT(__wasmbind_export__Z6uniqueRKNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE)
::wasm::result<::std::set<::std::basic_string<char>>>::wire __wasmbind_export__Z6uniqueRKNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE(
    WASM_IN(arg1, const ::std::vector<::std::basic_string<char>> &)) {
  WASM_TAKE(arg1, const ::std::vector<::std::basic_string<char>> &);
  return ::wasm::result<::std::set<::std::basic_string<char>>>::give(::unique(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6uniqueRKNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "unique",
        describe::path(),
        "__wasmbind_export__Z6uniqueRKNSt3__26vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS4_IS6_EEEE",
        "",
        "0:10:40",
        0,
        describe::list(describe::parameter<const ::std::vector<::std::basic_string<char>> &>("words")),
        describe::result<::std::set<::std::basic_string<char>>>())))

// std::map<std::string, int> count(const std::map<std::string, int>& counts)
WASM_EXPORT(__wasmbind_export__Z5countRKNSt3__23mapINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEiNS_4lessIS6_EENS4_INS_4pairIKS6_iEEEEEE)
::wasm::result<::std::map<::std::basic_string<char>, int>>::wire __wasmbind_export__Z5countRKNSt3__23mapINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEiNS_4lessIS6_EENS4_INS_4pairIKS6_iEEEEEE(
    WASM_IN(arg1, const ::std::map<::std::basic_string<char>, int> &)) {
  WASM_TAKE(arg1, const ::std::map<::std::basic_string<char>, int> &);
  return ::wasm::result<::std::map<::std::basic_string<char>, int>>::give(::count(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5countRKNSt3__23mapINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEiNS_4lessIS6_EENS4_INS_4pairIKS6_iEEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "count",
        describe::path(),
        "__wasmbind_export__Z5countRKNSt3__23mapINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEiNS_4lessIS6_EENS4_INS_4pairIKS6_iEEEEEE",
        "",
        "0:13:45",
        0,
        describe::list(describe::parameter<const ::std::map<::std::basic_string<char>, int> &>("counts")),
        describe::result<::std::map<::std::basic_string<char>, int>>())))

// std::pair<int, std::string> both(std::pair<int, std::string> value)
WASM_EXPORT(__wasmbind_export__Z4bothNSt3__24pairIiNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE)
::wasm::result<::std::pair<int, ::std::basic_string<char>>>::wire __wasmbind_export__Z4bothNSt3__24pairIiNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE(
    WASM_IN(arg1, ::std::pair<int, ::std::basic_string<char>>)) {
  WASM_TAKE(arg1, ::std::pair<int, ::std::basic_string<char>>);
  return ::wasm::result<::std::pair<int, ::std::basic_string<char>>>::give(::both(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4bothNSt3__24pairIiNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "both",
        describe::path(),
        "__wasmbind_export__Z4bothNSt3__24pairIiNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEE",
        "",
        "0:14:46",
        0,
        describe::list(describe::parameter<::std::pair<int, ::std::basic_string<char>>>("value")),
        describe::result<::std::pair<int, ::std::basic_string<char>>>())))

// std::variant<double, std::string> either(std::variant<double, std::string> value)
WASM_EXPORT(__wasmbind_export__Z6eitherNSt3__27variantIJdNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEEE)
::wasm::result<::std::variant<double, ::std::basic_string<char>>>::wire __wasmbind_export__Z6eitherNSt3__27variantIJdNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEEE(
    WASM_IN(arg1, ::std::variant<double, ::std::basic_string<char>>)) {
  WASM_TAKE(arg1, ::std::variant<double, ::std::basic_string<char>>);
  return ::wasm::result<::std::variant<double, ::std::basic_string<char>>>::give(::either(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6eitherNSt3__27variantIJdNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "either",
        describe::path(),
        "__wasmbind_export__Z6eitherNSt3__27variantIJdNS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEEEE",
        "",
        "0:15:52",
        0,
        describe::list(describe::parameter<::std::variant<double, ::std::basic_string<char>>>("value")),
        describe::result<::std::variant<double, ::std::basic_string<char>>>())))

// std::vector<std::optional<std::string>> gaps(std::optional<std::vector<std::string>> words)
WASM_EXPORT(__wasmbind_export__Z4gapsNSt3__28optionalINS_6vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS5_IS7_EEEEEE)
::wasm::result<::std::vector<::std::optional<::std::basic_string<char>>>>::wire __wasmbind_export__Z4gapsNSt3__28optionalINS_6vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS5_IS7_EEEEEE(
    WASM_IN(arg1, ::std::optional<::std::vector<::std::basic_string<char>>>)) {
  WASM_TAKE(arg1, ::std::optional<::std::vector<::std::basic_string<char>>>);
  return ::wasm::result<::std::vector<::std::optional<::std::basic_string<char>>>>::give(::gaps(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z4gapsNSt3__28optionalINS_6vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS5_IS7_EEEEEE,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "gaps",
        describe::path(),
        "__wasmbind_export__Z4gapsNSt3__28optionalINS_6vectorINS_12basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEENS5_IS7_EEEEEE",
        "",
        "0:16:58",
        0,
        describe::list(describe::parameter<::std::optional<::std::vector<::std::basic_string<char>>>>("words")),
        describe::result<::std::vector<::std::optional<::std::basic_string<char>>>>())))
