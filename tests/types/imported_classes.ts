// SPDX-License-Identifier: MIT OR Apache-2.0
import * as wasm from "imported_classes";

// Classes of the page that TypeScript does not know are any; containers of them are what they are.
const animal = wasm.make("cat");
const all: unknown[] = wasm.speak(animal);
const legs: number | undefined = wasm.legs(animal);
wasm.stored(undefined);
wasm.stored(null);
wasm.sorted([animal, animal]);
const pair: { first: unknown; second?: unknown } = wasm.swap({ first: animal });

// @ts-expect-error a string is needed
wasm.make(5);

export { all, legs, pair };
