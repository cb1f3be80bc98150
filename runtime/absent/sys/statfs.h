// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<sys/statfs.h> is not there in WebAssembly: the file system does not tell its size"
