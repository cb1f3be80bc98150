// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/origin.h"

#include <llvm/Demangle/Demangle.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace wasmbind::binary {
namespace {

constexpr std::array allocatorSymbols = std::to_array<std::string_view>(
    {"malloc", "free", "calloc", "realloc", "memalign", "aligned_alloc", "posix_memalign", "malloc_usable_size", "sbrk",
     "dispose_chunk", "prepend_alloc", "internal_memalign", "try_realloc_chunk", "tmalloc_small", "tmalloc_large",
     "sys_alloc", "sys_trim", "release_unused_segments"});
constexpr std::array allocatorPrefixes = std::to_array<std::string_view>(
    {"dlmalloc", "dlfree", "dlcalloc", "dlrealloc", "dlmem", "dlposix", "__libc_malloc", "__libc_calloc", "__libc_free",
     "operator new", "operator delete", "wasm::allocator::"});
/// Parts of the C++ ABI library that have nothing to do with exceptions.
constexpr std::array languagePrefixes =
    std::to_array<std::string_view>({"__cxa_atexit", "__cxa_guard", "__cxa_pure_virtual", "__cxa_deleted_virtual"});
constexpr std::array exceptionPrefixes = std::to_array<std::string_view>(
    {"__cxa_", "_Unwind_", "__gxx_personality", "__abort_message", "abort_message", "__wasm_lpad"});
/// Scopes and functions of `std` and the ABI library.
constexpr std::array exceptionNames =
    std::to_array<std::string_view>({"__cxxabiv1::", "std::terminate", "std::__terminate", "std::unexpected",
                                     "std::__unexpected", "std::exception", "std::set_terminate", "std::nested_exc"});

template <typename Prefixes>
bool startsWithAny(std::string_view text, const Prefixes& prefixes) {
  return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
}

/// Scope and name of a demangled function, without result and parameters: "std::vector<int>::push_back".
std::string_view qualifiedName(std::string_view text) {
  constexpr std::string_view unnamed = "(anonymous namespace)";
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with(unnamed)) {
      i += unnamed.size() - 1;
      continue;
    }
    const char c = text[i];
    // Behind this word everything is possible: "operator<", "operator new(unsigned long)".
    const bool isStart = i == 0 || text[i - 1] == ' ' || text[i - 1] == ':';
    if (depth == 0 && isStart && text.substr(i).starts_with("operator"))
      return text.substr(begin, text.find('(', i) - begin);
    if (depth == 0 && c == '(') return text.substr(begin, i - begin);
    if (depth == 0 && c == ' ') begin = i + 1;
    if (c == '<' || c == '(') ++depth;
    if (c == '>' || c == ')') --depth;
  }
  return text.substr(begin);
}

/// Takes out `open`, what follows up to `close`, and `close`.
std::string without(std::string text, std::string_view open, std::string_view close) {
  for (std::size_t at = 0; (at = text.find(open, at)) != std::string::npos;) {
    const std::size_t end = text.find(close, at);
    if (end == std::string::npos) break;
    text.erase(at, end + close.size() - at);
  }
  return text;
}

}  // namespace

std::string originOf(const std::string& symbol) {
  if (symbol.empty()) return "without a name";
  const std::string demangled = llvm::demangle(symbol);
  const bool isCpp = demangled.find_first_of("(:") != std::string::npos;
  const std::string_view name = isCpp ? qualifiedName(demangled) : demangled;
  if (std::ranges::find(allocatorSymbols, name) != allocatorSymbols.end() || startsWithAny(name, allocatorPrefixes))
    return "allocator";
  if (startsWithAny(name, languagePrefixes)) return "C++ library";
  if (startsWithAny(name, exceptionPrefixes) || startsWithAny(name, exceptionNames)) return "exceptions";
  if (name.starts_with("__wasmbind_") || name.starts_with("wasm::") || name.starts_with("js::")) return "wasmbind";
  if (name.starts_with("std::")) return "C++ library";
  return isCpp ? "own code" : "C library";
}

std::string readableSymbol(const std::string& symbol) {
  std::string name = without(llvm::demangle(symbol), "[abi:", "]");
  // The inline namespace of libc++.
  for (const std::string_view hidden : {"std::__1::", "std::__2::"})
    for (std::size_t at = 0; (at = name.find(hidden, at)) != std::string::npos; at += 5)
      name.replace(at, hidden.size(), "std::");
  constexpr std::string_view longString = "std::basic_string<char, std::char_traits<char>, std::allocator<char>>";
  for (std::size_t at = 0; (at = name.find(longString, at)) != std::string::npos;)
    name.replace(at, longString.size(), "std::string");
  return name;
}

}  // namespace wasmbind::binary
