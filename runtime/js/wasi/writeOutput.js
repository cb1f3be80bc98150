// SPDX-License-Identifier: MIT OR Apache-2.0
/** Text of standard output and standard error whose line has not ended yet, and the decoders that hold unfinished characters. */
const outputRests = ["", ""];
const outputDecoders = [0, 1].map(() => new TextDecoder("utf-8", { ignoreBOM: true }));
let outputFlushPending = false;

/**
 * Prints what a program writes, line by line: standard output with `console.log`, standard error with `console.error`.
 * A line that has not ended is printed when the running JavaScript job is over (in a microtask), or when the program exits;
 * a character whose bytes come in two writes is put together.
 * @param {number} fd - 1 for standard output, 2 for standard error
 * @param {Uint8Array} [bytes] - UTF-8; without it the unfinished line is printed
 */
export function writeOutput(fd, bytes) {
  const print = (line) => (fd === 1 ? console.log(line) : console.error(line));
  const index = fd - 1;
  if (bytes === undefined) {
    const rest = outputRests[index];
    outputRests[index] = "";
    if (rest !== "") print(rest);
    return;
  }
  const lines = (outputRests[index] + outputDecoders[index].decode(bytes, { stream: true })).split("\n");
  outputRests[index] = lines.pop();
  lines.forEach(print);
  if (outputFlushPending || outputRests[index] === "") return;
  outputFlushPending = true;
  queueMicrotask(() => {
    outputFlushPending = false;
    writeOutput(1);
    writeOutput(2);
  });
}
