// SPDX-License-Identifier: MIT OR Apache-2.0
// The stack of a crash, as far as it is the program's.

/** A frame below the test is GoogleTest's. */
const isBelowTest = (line) => /\btesting::(internal::Handle|Test::Run)/.test(line);
/** Where in the module: the function's name says more. */
const withoutPlace = (line) =>
  line.replace(/ \(wasm:\/\/[^)]*\)/, "").replace(/@\S*:wasm-function\[\d+\]:0x[0-9a-f]+$/, "");

/** The text of an error: its message and the frames from the test on; a line that repeats is there once. */
export function stackOf(error) {
  const [message, ...frames] = (error.stack ?? String(error)).split("\n");
  const end = frames.findIndex(isBelowTest);
  const own = (end < 0 ? frames : frames.slice(0, end)).map(withoutPlace);
  const isRuntime = (line) => /\bwasm::detail::die|\b(terminate|proc_exit|_Exit) \(file:|__wasi_proc_exit$/.test(line);
  const lines = own.filter((line, index) => !isRuntime(line) && line !== own[index - 1]);
  return [message.replace(/^Error: /, ""), ...lines].join("\n");
}
