// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<sys/inotify.h> is not there in WebAssembly: files do not change by themselves"
