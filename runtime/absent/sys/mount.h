// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<sys/mount.h> is not there in WebAssembly: nothing is mounted"
