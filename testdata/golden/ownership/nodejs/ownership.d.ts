/// <reference lib="esnext.disposable" />

export class Node {
  constructor();
  value: number;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

export function copy(node: Node): Node;

export function read(node: Node): number;

export function read_maybe(node?: Node | null): number;

export function consume(node: Node): number;

export function pass(node?: Node | null): Node | null;

export function share(node?: Node | null): Node | null;

export function first(): Node;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly Node_free: (ptr: number, ownership: number) => void;
  readonly Node_get_value: (ptr: number) => number;
  readonly Node_new: () => number;
  readonly Node_set_value: (ptr: number, arg0: number) => void;
  readonly Node_share: (ptr: number, ownership: number) => number;
  readonly consume: (arg0: number) => number;
  readonly copy: (arg0: number) => number;
  readonly first: () => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly pass: (arg0: number) => number;
  readonly read: (arg0: number) => number;
  readonly read_maybe: (arg0: number) => number;
  readonly share: (arg0: number) => number;
};
