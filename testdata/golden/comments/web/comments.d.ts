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

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly divide: (arg0: number, arg1: number) => number;
  readonly half: (arg0: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly qt: () => void;
}

/** Instantiates the module at once. */
export function initSync(input: SyncInitInput | { module: SyncInitInput }): InitOutput;

/**
 * Loads and instantiates the module; call it once before anything else.
 *
 * @param input - address, response, bytes or compiled module; the .wasm beside the script by default
 */
export default function init(
  input?: InitInput | Promise<InitInput> | { module: InitInput | Promise<InitInput> },
): Promise<InitOutput>;
