// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<sys/xattr.h> is not there in WebAssembly: files have no attributes"
