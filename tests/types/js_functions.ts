// SPDX-License-Identifier: MIT OR Apache-2.0
import {
  Color,
  Counter,
  adder,
  call_list,
  call_number,
  call_optional,
  call_text,
  either,
  handlers,
  has,
  increaser,
  kind,
  lend,
  maker,
  repeater,
  run_handlers,
  set_chain,
  summer,
  twice,
} from "js_functions";

const doubled: number = call_number((x: number) => 2 * x, 1);
const text: string = call_text((x) => x.toUpperCase(), "a");
const list: string[] = call_list((x: string[]) => [...x, "more"] as const, ["a"]);
call_optional((x: number | undefined) => x ?? null);
call_optional(() => undefined, null);
lend((counter: Counter) => void counter.add(1));
set_chain([(x) => x + 1]);
has();
has(null);
has(() => {});
either("text");
either(() => "text");
run_handlers({ first: (x) => x }, 1);
run_handlers({ first: (x) => x, second: (x) => -x }, 1);
const add: (x: number) => number = adder(1);
const repeat: (text: string, count: number) => string = repeater();
const sum: { x: number; y: number } = summer()({ x: 1, y: 2 }, [{ x: 1, y: 2 }]);
const fourth: number = twice()((x) => x * x)(2);
increaser()(new Counter(1), 2);
const made: Counter | null = maker()(1);
const { first, second } = handlers();
const kinds: string[] = [kind(() => {}), kind(1), kind("a")];
void [doubled, text, list, add, repeat, sum, fourth, made, first, second, kinds, Color.red];

// @ts-expect-error: the function gets a number
call_number((x: string) => x.length, 1);
// @ts-expect-error: the function gives a number
call_number(() => "1", 1);
// @ts-expect-error: a function is wanted
call_text("a", "b");
// @ts-expect-error: a number is wanted
add("1");
// @ts-expect-error: may be null
maker()(1).value;
// @ts-expect-error: no overload takes a boolean
kind(true);
