// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/hash.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"

namespace wasmbind::cache {

std::string hashOf(std::string_view bytes, std::string_view more) {
  llvm::BLAKE3 hasher;
  hasher.update(bytes);
  hasher.update(more);
  return llvm::toHex(hasher.final<20>(), /*LowerCase=*/true);
}

}  // namespace wasmbind::cache
