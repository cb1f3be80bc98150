// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<execinfo.h> is not there in WebAssembly: a program cannot look at its own stack"
