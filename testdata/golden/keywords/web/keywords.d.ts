/// <reference lib="esnext.disposable" />

export class Words {
  constructor();
  new(with_: number): number;
  "two words"(): number;
  static delete(): number;
  typeof_: number;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

declare function function_(var_: number): number;
export { function_ as function };

declare function delete_(in_: number, arguments_: number): number;
export { delete_ as delete };

export function wasm(memory: number): number;

export function init(let_: number): number;

export type SyncInitInput = BufferSource | WebAssembly.Module;
export type InitInput = RequestInfo | URL | Response | SyncInitInput;

/** The exports of the WebAssembly module as they are. */
export interface InitOutput {
  readonly Words_delete: () => number;
  readonly Words_free: (ptr: number, ownership: number) => void;
  readonly Words_get_typeof_: (ptr: number) => number;
  readonly Words_new: () => number;
  readonly Words_new_2: (ptr: number, arg0: number) => number;
  readonly Words_set_typeof_: (ptr: number, arg0: number) => void;
  readonly Words_two_words: (ptr: number) => number;
  readonly delete: (arg0: number, arg1: number) => number;
  readonly function: (arg0: number) => number;
  readonly init: (arg0: number) => number;
  readonly memory: WebAssembly.Memory;
  readonly wasm: (arg0: number) => number;
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
