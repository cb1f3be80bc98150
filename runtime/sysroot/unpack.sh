#!/bin/sh
# SPDX-License-Identifier: MIT OR Apache-2.0
# unpack.sh ARCHIVE: unpacks what the three libraries need of LLVM's source into ./source.
set -eu
archive=$1
top=$(tar -tf "$archive" 2>/dev/null | head -n 1 | cut -d/ -f1)
mkdir -p source
set --
for folder in runtimes cmake llvm/cmake libcxx libcxxabi libunwind libc/shared libc/hdr libc/src/__support \
  libc/include/llvm-libc-macros libc/include/llvm-libc-types libc/cmake; do
  set -- "$@" "$top/$folder"
done
tar -xf "$archive" -C source --strip-components=1 --exclude='*/test' --exclude='*/docs' "$@"
