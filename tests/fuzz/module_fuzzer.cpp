// SPDX-License-Identifier: MIT OR Apache-2.0
// Reads any bytes as a linked module, takes the descriptors out, and writes it without them.
#include <cstdlib>

#include "binary/extract.h"
#include "binary/strip.h"
#include "fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace wb = wasmbind::binary;
  auto module = wb::readModule(wb::Bytes(data, data + size), "fuzz.wasm");
  if (!module) return 0;
  auto linked = wb::extract(*module);
  if (!linked) return 0;
  for (bool keep : {false, true}) {
    wb::StripOptions options;
    options.keepNames = keep;
    options.keepDebug = keep;
    // Whatever could be read can be written, and read again.
    if (!wb::strip(*module, *linked, options)) std::abort();
  }
  return 0;
}
