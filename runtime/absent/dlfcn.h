// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<dlfcn.h> is not there in WebAssembly: there are no shared libraries to load"
