# What the compiler calls for setjmp() and longjmp(). Assembly, because link-time optimisation is over when it does.
#
# A jmp_buf has four words: the call of the function that called setjmp(), which setjmp() of that function, and what a thrown
# longjmp() carries: the address of the buffer and the value.
	.tagtype	__c_longjmp i32

# (buffer, place, call)
	.section	.text.__wasm_setjmp,"",@
	.hidden	__wasm_setjmp
	.globl	__wasm_setjmp
	.type	__wasm_setjmp,@function
__wasm_setjmp:
	.functype	__wasm_setjmp (i32, i32, i32) -> ()
	local.get	0
	local.get	2
	i32.store	0
	local.get	0
	local.get	1
	i32.store	4
	end_function

# (buffer, call): the place to go on at, or 0 when the buffer is that of another call.
	.section	.text.__wasm_setjmp_test,"",@
	.hidden	__wasm_setjmp_test
	.globl	__wasm_setjmp_test
	.type	__wasm_setjmp_test,@function
__wasm_setjmp_test:
	.functype	__wasm_setjmp_test (i32, i32) -> (i32)
	local.get	0
	i32.load	4
	i32.const	0
	local.get	0
	i32.load	0
	local.get	1
	i32.eq
	i32.select
	end_function

# (buffer, value): a value of 0 becomes 1.
	.section	.text.__wasm_longjmp,"",@
	.hidden	__wasm_longjmp
	.globl	__wasm_longjmp
	.type	__wasm_longjmp,@function
__wasm_longjmp:
	.functype	__wasm_longjmp (i32, i32) -> ()
	local.get	0
	local.get	0
	i32.store	8
	local.get	0
	local.get	1
	i32.const	1
	local.get	1
	i32.select
	i32.store	12
	local.get	0
	i32.const	8
	i32.add
	throw	__c_longjmp
	end_function
