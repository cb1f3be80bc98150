// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<sys/timerfd.h> is not there in WebAssembly: there is nothing to wait for: JavaScript calls the program"
