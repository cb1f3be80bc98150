// SPDX-License-Identifier: MIT OR Apache-2.0
#error "<syslog.h> is not there in WebAssembly: there is no system log; print to stderr"
