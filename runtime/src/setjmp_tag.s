# The tag of longjmp(). A file of its own: with debug information the assembler takes a tag beside functions for code.
	.globl	__c_longjmp
	.tagtype	__c_longjmp i32
__c_longjmp:
