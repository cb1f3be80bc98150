// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/prelude.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace wasmbind::scan {
namespace {

/// Headers of C++ and of C, but for those that WASI has only on demand (<csignal>, <csetjmp>) and those that C++ has no
/// longer.
constexpr llvm::StringLiteral headers[] = {
    "algorithm",
    "any",
    "array",
    "atomic",
    "barrier",
    "bit",
    "bitset",
    "cassert",
    "cctype",
    "cerrno",
    "cfenv",
    "cfloat",
    "charconv",
    "chrono",
    "cinttypes",
    "climits",
    "clocale",
    "cmath",
    "compare",
    "complex",
    "concepts",
    "condition_variable",
    "coroutine",
    "cstdarg",
    "cstddef",
    "cstdint",
    "cstdio",
    "cstdlib",
    "cstring",
    "ctime",
    "cuchar",
    "cwchar",
    "cwctype",
    "deque",
    "exception",
    "execution",
    "expected",
    "filesystem",
    "flat_map",
    "flat_set",
    "format",
    "forward_list",
    "fstream",
    "functional",
    "future",
    "generator",
    "initializer_list",
    "inplace_vector",
    "iomanip",
    "ios",
    "iosfwd",
    "iostream",
    "istream",
    "iterator",
    "latch",
    "limits",
    "list",
    "locale",
    "map",
    "mdspan",
    "memory",
    "memory_resource",
    "mutex",
    "new",
    "numbers",
    "numeric",
    "optional",
    "ostream",
    "print",
    "queue",
    "random",
    "ranges",
    "ratio",
    "regex",
    "scoped_allocator",
    "semaphore",
    "set",
    "shared_mutex",
    "source_location",
    "span",
    "spanstream",
    "sstream",
    "stack",
    "stacktrace",
    "stdexcept",
    "stdfloat",
    "stop_token",
    "streambuf",
    "string",
    "string_view",
    "syncstream",
    "system_error",
    "thread",
    "tuple",
    "type_traits",
    "typeindex",
    "typeinfo",
    "unordered_map",
    "unordered_set",
    "utility",
    "valarray",
    "variant",
    "vector",
    "version",
    "assert.h",
    "ctype.h",
    "errno.h",
    "fenv.h",
    "float.h",
    "inttypes.h",
    "limits.h",
    "locale.h",
    "math.h",
    "stdarg.h",
    "stdbool.h",
    "stddef.h",
    "stdint.h",
    "stdio.h",
    "stdlib.h",
    "string.h",
    "time.h",
    "uchar.h",
    "wchar.h",
    "wctype.h",
};

bool isHeader(llvm::StringRef name) {
  static const llvm::StringSet<> names = [] {
    llvm::StringSet<> all;
    for (llvm::StringRef header : headers) all.insert(header);
    return all;
  }();
  return names.contains(name);
}

/// What stands behind `#include`, if that is what a line is.
llvm::StringRef included(llvm::StringRef line) {
  line = line.ltrim();
  if (!line.consume_front("#")) return {};
  line = line.ltrim();
  return line.consume_front("include") ? line.trim() : llvm::StringRef();
}

}  // namespace

const std::string& preludeText() {
  static const std::string text = [] {
    std::string all;
    for (llvm::StringRef header : headers)
      all += ("#if __has_include(<" + header + ">)\n#include <" + header + ">\n#endif\n").str();
    return all;
  }();
  return text;
}

bool mayFollowPrelude(std::string_view beginning) {
  return beginning.contains("include") && !beginning.contains("define") && !beginning.contains("undef");
}

bool isCoveredByPrelude(std::string_view beginning) {
  for (llvm::StringRef line : llvm::split(beginning, '\n')) {
    llvm::StringRef name = included(line);
    if (name.empty()) continue;
    if (!name.consume_front("<") || !isHeader(name.split('>').first)) return false;
  }
  return true;
}

}  // namespace wasmbind::scan
