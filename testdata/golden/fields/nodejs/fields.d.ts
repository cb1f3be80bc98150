/// <reference lib="esnext.disposable" />

export class Rectangle {
  constructor();
  /** Its area. */
  area: number;
  readonly shortSide: number;
  static readonly limit: number;
  width: number;
  height: number;
  label: string;
  readonly sides: number;
  readonly changes: number;
  static made: number;
  /** Releases the C++ object now. Any use of this object afterwards throws. */
  free(): void;
  /** Releases the C++ object unless that has happened already; for `using`. */
  [Symbol.dispose](): void;
}

/** The exports of the WebAssembly module as they are. */
export const __wasm: {
  readonly Rectangle_free: (ptr: number, ownership: number) => void;
  readonly Rectangle_get_area: (ptr: number) => number;
  readonly Rectangle_get_changes: (ptr: number) => number;
  readonly Rectangle_get_height: (ptr: number) => number;
  readonly Rectangle_get_label: (ptr: number) => number;
  readonly Rectangle_get_limit: () => number;
  readonly Rectangle_get_made: () => number;
  readonly Rectangle_get_shortSide: (ptr: number) => number;
  readonly Rectangle_get_sides: (ptr: number) => number;
  readonly Rectangle_get_width: (ptr: number) => number;
  readonly Rectangle_new: () => number;
  readonly Rectangle_set_area: (ptr: number, arg0: number) => void;
  readonly Rectangle_set_height: (ptr: number, arg0: number) => void;
  readonly Rectangle_set_label: (ptr: number, arg0a: number, arg0b: number) => void;
  readonly Rectangle_set_made: (arg0: number) => void;
  readonly Rectangle_set_width: (ptr: number, arg0: number) => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
};
