# SPDX-License-Identifier: MIT OR Apache-2.0
# The tag of all C++ exceptions, by which JavaScript knows them. It belongs to the compiler's run-time library, whose copy
# Debian built without it. Assembly, because link-time optimisation knows no tags.
	.globl	__cpp_exception
	.tagtype	__cpp_exception i32
	.export_name	__cpp_exception, __cpp_exception
__cpp_exception:

# What JavaScript asks for when it has caught one, and what tells the tool of the types. The linker drops the references, and
# keeps what they refer to.
	.functype	__wasmbind_thrown (i32) -> (i32)
	.functype	__wasmbind_destroy_thrown (i32) -> ()
	.functype	__wasmbind_describe_types () -> (i32)
	.section	.rodata.wasmbind_thrown_address,"",@
	.int32	__wasmbind_thrown
	.int32	__wasmbind_destroy_thrown
	.int32	__wasmbind_describe_types
