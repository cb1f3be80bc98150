# SPDX-License-Identifier: MIT OR Apache-2.0
# The target of the C++ library's own build. WASMBIND_CLANG is the C++ compiler that wasmbind uses.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WASMBIND_CLANG WASMBIND_TARGET)
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})

set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
# Programs cannot be linked yet: their library is what is being built.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

string(REPLACE "clang++" "clang" c_compiler ${WASMBIND_CLANG})
string(REPLACE "clang++" "llvm-ar" archiver ${WASMBIND_CLANG})
string(REPLACE "clang++" "llvm-ranlib" indexer ${WASMBIND_CLANG})
set(CMAKE_C_COMPILER ${c_compiler})
set(CMAKE_CXX_COMPILER ${WASMBIND_CLANG})
set(CMAKE_ASM_COMPILER ${c_compiler})
set(CMAKE_AR ${archiver})
set(CMAKE_RANLIB ${indexer})
foreach(language C CXX ASM)
  set(CMAKE_${language}_COMPILER_TARGET ${WASMBIND_TARGET})
endforeach()
