# SPDX-License-Identifier: MIT OR Apache-2.0
# Debian built the compiler's run-time library for wasm32 with a stack protector that nobody supplies: 128-bit division, which
# std::format needs, asks for these two. Assembly, because link-time optimisation is over when it does.
	.functype	__stack_chk_fail () -> ()
	.section	.text.__stack_chk_fail,"",@
	.hidden	__stack_chk_fail
	.globl	__stack_chk_fail
	.type	__stack_chk_fail,@function
__stack_chk_fail:
	.functype	__stack_chk_fail () -> ()
	unreachable
	end_function

	.section	.data.__stack_chk_guard,"",@
	.hidden	__stack_chk_guard
	.globl	__stack_chk_guard
	.type	__stack_chk_guard,@object
	.p2align	2
__stack_chk_guard:
	.int32	0x5bd1e995
	.size	__stack_chk_guard, 4
