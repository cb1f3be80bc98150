// SPDX-License-Identifier: MIT OR Apache-2.0
import { depth_error, described, errors, made, parse, parse_error, tried } from "errors_classes";

try {
  parse(1);
} catch (error) {
  if (error instanceof parse_error) {
    const line: number = error.line;
    const message: string = error.message;
    const text: string = described(error);
    void [line, message, text];
  }
}
const error: Error = new parse_error("text", 1);
const deep: parse_error = new depth_error(3);
const value: number = tried(true);
const count: number = errors();
void [error, deep, value, count];
made().free();
// @ts-expect-error: an accessor without a setter
made().line = 3;
// @ts-expect-error: an Error is no parse_error
described(new Error("text"));
