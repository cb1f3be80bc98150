// SPDX-License-Identifier: MIT OR Apache-2.0

/** Has no fields; read where there is no record. */
export const NO_RECORD = {};
