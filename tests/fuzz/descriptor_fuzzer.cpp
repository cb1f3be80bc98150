// SPDX-License-Identifier: MIT OR Apache-2.0
// Decodes any bytes as a descriptor; what could be decoded must survive encoding and the later stages.
#include <cstdlib>

#include "../unit/descriptor/encode.h"
#include "descriptor/decode.h"
#include "descriptor/json.h"
#include "fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace wd = wasmbind::descriptor;
  auto entity = wd::decodeEntity({data, size});
  if (entity) {
    auto bytes = wd::encode(*entity);
    auto again = wd::decodeEntity(bytes);
    if (!again || wd::encode(*again) != bytes) std::abort();
  }
  wasmbind::model::LinkedModule linked;
  linked.descriptors = {{"key", 0, {data, data + size}}};
  auto decoded = wd::decode(linked);
  if (decoded) wd::toJson(decoded->interface);
  return 0;
}
