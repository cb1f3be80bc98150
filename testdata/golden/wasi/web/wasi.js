let wasm = new Proxy(
  {},
  {
    get() {
      throw new Error("wasi is not initialized: await its default export first");
    },
  },
);

export function print_time() {
  wasm.print_time();
}

/**
 * Reads a clock.
 * @param {number} clock - 0 for the time of day, 1 for a clock that never goes back, 2 and 3 for time spent
 * @param {bigint} precision - how far the answer may be off
 * @param {number} time - where the nanoseconds go
 * @returns {number} errno
 */
function clock_time_get(clock, precision, time) {
  if (clock >>> 0 > 3) return 28; /* inval */
  getDataViewMemory0().setBigUint64(time >>> 0, readClock(clock), true);
  return 0;
}

/**
 * Closes a descriptor. The standard streams and the root directory stay open.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
function fd_close(fd) {
  return fd >>> 0 > 3 ? 8 /* badf */ : 0;
}

/**
 * Moves the position in a file: streams and directories have none.
 * @param {number} fd - descriptor
 * @returns {number} errno
 */
function fd_seek(fd) {
  return fd >>> 0 > 2 ? 8 /* badf */ : 70; /* spipe */
}

/**
 * Writes to the standard output or the standard error.
 * @param {number} fd - descriptor
 * @param {number} iovs - address of pairs of address and length
 * @param {number} iovsLength - how many pairs there are
 * @param {number} written - where the number of bytes goes
 * @returns {number} errno
 */
function fd_write(fd, iovs, iovsLength, written) {
  if (fd !== 1 && fd !== 2) return 8; /* badf */
  const view = getDataViewMemory0();
  const memory = getUint8ArrayMemory0();
  let total = 0;
  for (let i = 0; i < iovsLength; i++) {
    const start = view.getUint32((iovs >>> 0) + 8 * i, true);
    const length = view.getUint32((iovs >>> 0) + 8 * i + 4, true);
    writeOutput(fd, memory.subarray(start, start + length));
    total += length;
  }
  getDataViewMemory0().setUint32(written >>> 0, total, true);
  return 0;
}

let cachedDataViewMemory0 = new DataView(new ArrayBuffer(0));

/** The module's memory for reads and writes at any alignment. */
function getDataViewMemory0() {
  if (cachedDataViewMemory0.buffer !== getUint8ArrayMemory0().buffer)
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  return cachedDataViewMemory0;
}

let cachedUint8ArrayMemory0 = new Uint8Array(0);

/** The module's memory. A view of memory that has grown since is empty, hence the check. */
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0.length === 0) cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  return cachedUint8ArrayMemory0;
}

/**
 * Reads a clock of the platform.
 * @param {number} clock - 0 for the time of day, any other for a clock that never goes back
 * @returns {bigint} nanoseconds
 */
function readClock(clock) {
  if (clock === 0) return BigInt(Date.now()) * 1000000n;
  return BigInt(Math.round(performance.now() * 1e6));
}

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
function writeOutput(fd, bytes) {
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

const imports = {
  wasi_snapshot_preview1: {
    clock_time_get,
    fd_close,
    fd_seek,
    fd_write,
  },
};

function finishInit(instance) {
  wasm = instance.exports;
  wasm._initialize();
  return wasm;
}

let initialized;

/**
 * Instantiates the module at once.
 *
 * @param {BufferSource | WebAssembly.Module | { module: BufferSource | WebAssembly.Module }} input
 */
export function initSync(input) {
  if (initialized !== undefined && !(initialized instanceof Promise)) return wasm;
  const source = input?.module ?? input;
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  initialized = finishInit(new WebAssembly.Instance(module, imports));
  return wasm;
}

async function loadModule(source) {
  if (!(source instanceof Response)) {
    const result = await WebAssembly.instantiate(source, imports);
    return result instanceof WebAssembly.Instance ? result : result.instance;
  }
  if (!source.ok) throw new Error(`cannot load ${source.url}: HTTP status ${source.status}`);
  const type = source.headers.get("Content-Type") ?? "";
  if (/^application\/wasm\b/i.test(type)) return (await WebAssembly.instantiateStreaming(source, imports)).instance;
  console.warn(`${source.url} should be served as application/wasm, not as "${type}", to be compiled while it loads`);
  return (await WebAssembly.instantiate(await source.arrayBuffer(), imports)).instance;
}

async function startInit(input) {
  const source = await (input?.module ?? input ?? new URL("wasi_bg.wasm", import.meta.url));
  const isAddress = typeof source === "string" || source instanceof URL || source instanceof Request;
  const instance = await loadModule(isAddress ? await fetch(source) : source);
  return initialized instanceof Promise ? finishInit(instance) : wasm;
}

/**
 * Loads and instantiates the module; call it once before anything else.
 *
 * @param {*} [input] - address, response, bytes or compiled module; the .wasm beside this file by default
 */
export default async function init(input) {
  const started = (initialized ??= startInit(input));
  try {
    return await started;
  } catch (error) {
    if (initialized === started) initialized = undefined;
    throw error;
  }
}
