# SPDX-License-Identifier: MIT OR Apache-2.0
# The tag of all C++ exceptions. It belongs to the compiler's run-time library, whose copy Debian built without it.
# Assembly, because link-time optimisation knows no tags.
	.globl	__cpp_exception
	.tagtype	__cpp_exception i32
__cpp_exception:
