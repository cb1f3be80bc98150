// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<utmpx.h> is not there in WebAssembly: there are no users and groups"
