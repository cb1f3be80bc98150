// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<termios.h> is not there in WebAssembly: there are no terminals"
