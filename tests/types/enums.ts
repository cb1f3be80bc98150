// SPDX-License-Identifier: MIT OR Apache-2.0
import { Color, Lamp, Mode, color_of, pass_color, pass_mode } from "enums";

const color: Color = pass_color(Color.Green);
const mode: Mode = pass_mode("slow-mode");
const typed: "fast" | "slow-mode" | "other" = mode;
const lamp = new Lamp();
lamp.color = color_of(5);
lamp.mode = typed;
void color;
// @ts-expect-error: no such value
pass_mode("slow");
// @ts-expect-error: no such name
pass_color(Color.Yellow);
// @ts-expect-error: not a string
pass_color("Red");
