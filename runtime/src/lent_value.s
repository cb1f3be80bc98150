# SPDX-License-Identifier: MIT OR Apache-2.0
# The JavaScript value that an export has been passed for the time of its call. Assembly, because C++ knows no global
# variables of this type. It is in no section, but the assembler wants functions alone in theirs.
	.section	.data.lent_value,"",@
	.globaltype	lent_value, externref
lent_value:

	.section	.text.__wasmbind_lent,"",@
	.hidden	__wasmbind_lent
	.globl	__wasmbind_lent
	.type	__wasmbind_lent,@function
__wasmbind_lent:
	.functype	__wasmbind_lent () -> (externref)
	global.get	lent_value
	end_function

	.section	.text.__wasmbind_lend,"",@
	.hidden	__wasmbind_lend
	.globl	__wasmbind_lend
	.type	__wasmbind_lend,@function
__wasmbind_lend:
	.functype	__wasmbind_lend (externref) -> ()
	local.get	0
	global.set	lent_value
	end_function
