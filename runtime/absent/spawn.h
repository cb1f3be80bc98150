// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<spawn.h> is not there in WebAssembly: there are no other processes"
