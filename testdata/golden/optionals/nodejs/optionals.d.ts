/// <reference lib="esnext.disposable" />

/** Arrays that are copied into the module, with their elements converted. */
type NumericArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | readonly number[];

export class Box {
  constructor();
  content: number;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

export function number(x?: number | null): number | undefined;

export function flag(x?: boolean | null): boolean | undefined;

export function text(x?: string | null): string | undefined;

export function numbers(x?: NumericArray | null): Int32Array | undefined;

export function box(x?: Box | null): Box | undefined;

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly Box_free: (ptr: number, ownership: number) => void;
  readonly Box_get_content: (ptr: number) => number;
  readonly Box_new: () => number;
  readonly Box_set_content: (ptr: number, arg0: number) => void;
  readonly box: (arg0: number) => number;
  readonly flag: (arg0a: number, arg0b: number) => number;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly number: (arg0a: number, arg0b: number) => number;
  readonly numbers: (arg0a: number, arg0b: number) => number;
  readonly text: (arg0a: number, arg0b: number) => number;
};
