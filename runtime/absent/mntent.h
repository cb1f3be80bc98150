// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<mntent.h> is not there in WebAssembly: nothing is mounted"
