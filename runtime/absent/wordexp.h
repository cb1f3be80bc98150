// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<wordexp.h> is not there in WebAssembly: there is no shell"
