/// <reference lib="esnext.disposable" />

/** Counts things. */
export class Counter {
  /** @param start - where to start */
  constructor(start: number);
  /** Counts one more. */
  increment(): void;
  value(): number;
  equals(other: Counter): boolean;
  static zero(): Counter;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly Counter_equals: (ptr: number, arg0: number) => number;
  readonly Counter_free: (ptr: number, ownership: number) => void;
  readonly Counter_increment: (ptr: number) => void;
  readonly Counter_new: (arg0: number) => number;
  readonly Counter_value: (ptr: number) => number;
  readonly Counter_zero: () => number;
  readonly memory: WebAssembly.Memory;
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
