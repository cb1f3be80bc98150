/// <reference lib="esnext.disposable" />

/** Behind the declaration. */
export const zero: number;

/**
 * Divides two numbers.
 *
 * Rounds *towards* zero, as `a / b` does in C++. See https://example.org/division.
 *
 * @param a - the dividend
 * @param b - the divisor, which is not 0
 * @returns the quotient
 * @throws std::domain_error when `b` is 0
 */
export function divide(a: number, b: number): number;

/** @deprecated Use divide(), it is faster. Ends with *\/ and {@link braces}. */
export function half(a: number): number;

/**
 * Qt style.
 * Of two lines.
 */
export function qt(): void;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly divide: (arg0: number, arg1: number) => number;
  readonly half: (arg0: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly qt: () => void;
};
