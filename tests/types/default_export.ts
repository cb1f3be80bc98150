// SPDX-License-Identifier: MIT OR Apache-2.0
import greet, { other } from "default_export";

const text: string = greet("Ada");
const number: number = other();
void [text, number];
