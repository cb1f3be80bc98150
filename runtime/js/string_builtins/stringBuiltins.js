// SPDX-License-Identifier: MIT OR Apache-2.0

/** The exports of the module for short strings, where the engine has the js-string builtins. */
export let stringBuiltins = undefined;
