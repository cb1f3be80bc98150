// SPDX-License-Identifier: MIT OR Apache-2.0

/** Under this, functions of C++ keep the record of the callable behind them. */
export const callableKey = Symbol("callable");
