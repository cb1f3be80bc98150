# SPDX-License-Identifier: MIT OR Apache-2.0
# How the three libraries are configured (`cmake -C`): as those of Debian, whose headers stay in use,
# but with exceptions, locks and files (../libcxx/__config_site).
macro(choose name value)
  set(${name} "${value}" CACHE STRING "")
endmacro()

# The C library has a text for every number of an error, so the library's own, which brings printf into every program with a
# std::system_error, is never seen.
set(messages ${WASMBIND_SOURCE}/libcxx/src/system_error.cpp)
file(READ ${messages} text)
string(REPLACE [[std::snprintf(buffer, strerror_buff_size, "Unknown error %d", ev);]] "buffer[0] = '?';" text "${text}")
file(WRITE ${messages} "${text}")

choose(CMAKE_BUILD_TYPE MinSizeRel)
choose(CMAKE_C_COMPILER_WORKS ON)
choose(CMAKE_CXX_COMPILER_WORKS ON)
choose(LLVM_COMPILER_CHECKED ON)
foreach(language C CXX)
  choose(CMAKE_${language}_FLAGS
    "-fwasm-exceptions -Wno-deprecated -ffile-prefix-map=${WASMBIND_SOURCE}=. -isystem ${CMAKE_CURRENT_LIST_DIR}/../libc")
endforeach()

choose(LLVM_ENABLE_RUNTIMES "libunwind;libcxxabi;libcxx")
choose(LLVM_INCLUDE_TESTS OFF)
choose(LLVM_INCLUDE_DOCS OFF)
choose(LLVM_ENABLE_PER_TARGET_RUNTIME_DIR OFF)

choose(LIBUNWIND_ENABLE_SHARED OFF)
choose(LIBUNWIND_ENABLE_STATIC ON)
choose(LIBUNWIND_ENABLE_THREADS ON)
choose(LIBUNWIND_USE_COMPILER_RT ON)
choose(LIBUNWIND_INCLUDE_TESTS OFF)
choose(LIBUNWIND_HIDE_SYMBOLS ON)
# With them its tracing brings getenv, stdio and six WASI imports into every module.
choose(LIBUNWIND_ENABLE_ASSERTIONS OFF)

choose(LIBCXXABI_ENABLE_SHARED OFF)
choose(LIBCXXABI_ENABLE_EXCEPTIONS ON)
# Locks of POSIX, which the runtime library supplies for programs with one thread.
choose(LIBCXXABI_ENABLE_THREADS ON)
choose(LIBCXXABI_HAS_PTHREAD_API ON)
choose(LIBCXXABI_USE_LLVM_UNWINDER ON)
choose(LIBCXXABI_USE_COMPILER_RT ON)
choose(LIBCXXABI_INCLUDE_TESTS OFF)
choose(LIBCXXABI_ENABLE_ASSERTIONS OFF)
# What an uncaught exception says is wasmbind's; theirs prints, and brings the demangler with it.
choose(LIBCXXABI_NON_DEMANGLING_TERMINATE ON)
choose(LIBCXXABI_SILENT_TERMINATE ON)

choose(LIBCXX_ENABLE_SHARED OFF)
choose(LIBCXX_ENABLE_EXCEPTIONS ON)
choose(LIBCXX_ENABLE_THREADS ON)
choose(LIBCXX_HAS_PTHREAD_API ON)
choose(LIBCXX_USE_COMPILER_RT ON)
choose(LIBCXX_CXX_ABI libcxxabi)
choose(LIBCXX_ABI_VERSION 2)
choose(LIBCXX_HAS_MUSL_LIBC ON)
choose(LIBCXX_ENABLE_FILESYSTEM ON)
choose(LIBCXX_ENABLE_EXPERIMENTAL_LIBRARY OFF)
choose(LIBCXX_INCLUDE_TESTS OFF)
choose(LIBCXX_INCLUDE_BENCHMARKS OFF)
