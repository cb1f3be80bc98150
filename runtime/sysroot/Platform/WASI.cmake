# SPDX-License-Identifier: MIT OR Apache-2.0
# CMake knows WASI from version 3.31 on; for older ones this says what kind of system it is.
set(UNIX 1)
