// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/std_pch.h"

#include <optional>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace wasmbind::scan {
namespace {

/// Headers of C++ and of C, without those that some toolchains lack (<csignal>, <csetjmp>) and those that were removed
/// from C++.
constexpr const char* names = R"(
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes
climits clocale cmath compare complex concepts condition_variable coroutine cstdarg cstddef cstdint cstdio
cstdlib cstring ctime cuchar cwchar cwctype deque exception execution expected filesystem flat_map flat_set
format forward_list fstream functional future generator initializer_list inplace_vector iomanip ios iosfwd
iostream istream iterator latch limits list locale map mdspan memory memory_resource mutex new numbers numeric
optional ostream print queue random ranges ratio regex scoped_allocator semaphore set shared_mutex
source_location span spanstream sstream stack stacktrace stdexcept stdfloat stop_token streambuf string
string_view syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set
utility valarray variant vector version assert.h ctype.h errno.h fenv.h float.h inttypes.h limits.h locale.h
math.h stdarg.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h time.h uchar.h wchar.h wctype.h
)";

const llvm::SmallVector<llvm::StringRef, 0>& headers() {
  static const auto all = [] {
    llvm::SmallVector<llvm::StringRef, 0> list;
    llvm::SplitString(names, list);
    return list;
  }();
  return all;
}

/// The rest of the line if it starts with `#WORD`.
std::optional<llvm::StringRef> afterDirective(llvm::StringRef line, llvm::StringRef word) {
  line = line.ltrim();
  if (!line.consume_front("#")) return std::nullopt;
  line = line.ltrim();
  if (!line.consume_front(word)) return std::nullopt;
  return line.trim();
}

}  // namespace

const std::string& stdPchText() {
  static const std::string text = [] {
    std::string all;
    for (llvm::StringRef header : headers())
      all += ("#if __has_include(<" + header + ">)\n#include <" + header + ">\n#endif\n").str();
    return all;
  }();
  return text;
}

bool canUseStdPch(std::string_view preamble) {
  for (llvm::StringRef line : llvm::split(preamble, '\n'))
    if (afterDirective(line, "define") || afterDirective(line, "undef")) return false;
  return true;
}

bool isCoveredByStdPch(std::string_view preamble) {
  for (llvm::StringRef line : llvm::split(preamble, '\n')) {
    std::optional<llvm::StringRef> name = afterDirective(line, "include");
    if (name && (!name->consume_front("<") || !llvm::is_contained(headers(), name->split('>').first))) return false;
  }
  return true;
}

}  // namespace wasmbind::scan
