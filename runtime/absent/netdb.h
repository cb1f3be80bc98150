// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<netdb.h> is not there in WebAssembly: there are no sockets; JavaScript has fetch()"
