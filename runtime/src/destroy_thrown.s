# SPDX-License-Identifier: MIT OR Apache-2.0
# Ends an exception that has left an export, and puts the end of the stack back. Assembly, because a function of C++ would put
# it where it has found it. Of the module only if something throws: exception_tag.s refers to it.
	.globaltype	__stack_pointer, i32
	.functype	__wasmbind_end_thrown (i32) -> (i32)
	.section	.text.__wasmbind_destroy_thrown,"",@
	.globl	__wasmbind_destroy_thrown
	.type	__wasmbind_destroy_thrown,@function
	.export_name	__wasmbind_destroy_thrown, __wasmbind_destroy_thrown
__wasmbind_destroy_thrown:
	.functype	__wasmbind_destroy_thrown (i32) -> ()
	local.get	0
	call	__wasmbind_end_thrown
	global.set	__stack_pointer
	end_function
