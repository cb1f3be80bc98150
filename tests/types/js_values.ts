// SPDX-License-Identifier: MIT OR Apache-2.0
import {
  type LiveCounts,
  type Node,
  call,
  convert,
  fresh,
  live_counts,
  nodes,
  null_function,
  null_int,
  null_text,
} from "js_values";

const anything: string = convert("double", 1); // any
const number: number | null = null_int(null);
const text: string | null = null_text("a");
const f: (() => number) | null = null_function(() => 1);
const list: Node[] = nodes([{ name: "a", size: null }]);
const counts: LiveCounts = live_counts();
const total: number = counts.handles + counts.closures + counts.objects;
call(() => 1);
void [anything, number, text, f, list, total, fresh()];

// @ts-expect-error: null is said, not left out
null_int();
// @ts-expect-error: has to be there
nodes([{ name: "a" }]);
// @ts-expect-error: may be null
const certain: number = null_int(1);
void certain;
