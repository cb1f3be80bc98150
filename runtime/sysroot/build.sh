#!/bin/sh
# SPDX-License-Identifier: MIT OR Apache-2.0
# build.sh COMPILER TARGET: builds libc++, libc++abi and libunwind with exceptions from ./source into ./built.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# The order counts: settings.cmake uses the definitions before it.
cmake -G Ninja -S source/runtimes -B build -DWASMBIND_SOURCE="$PWD/source" -DWASMBIND_CLANG="$1" -DWASMBIND_TARGET="$2" \
  -C "$here/settings.cmake" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" >configure.log 2>&1 || {
  tail -n 20 configure.log >&2
  exit 1
}
ninja -C build lib/libunwind.a lib/libc++abi.a lib/libc++.a
mkdir -p built
mv build/lib/libunwind.a build/lib/libc++abi.a build/lib/libc++.a built/
# LLVM's own licence goes with them.
cp source/libcxx/LICENSE.TXT built/
