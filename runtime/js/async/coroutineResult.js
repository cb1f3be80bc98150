// SPDX-License-Identifier: MIT OR Apache-2.0

/** What the coroutine that has just ended has come to: its value, or the error that it has failed with. */
export let coroutineResult = undefined;

/** Whether that is an error. */
export let coroutineFailed = false;
