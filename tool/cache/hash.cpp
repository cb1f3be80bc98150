// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/hash.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"

namespace wasmbind::cache {

std::string hashOf(std::string_view bytes) {
  return llvm::toHex(llvm::BLAKE3::hash<20>(llvm::arrayRefFromStringRef(bytes)), /*LowerCase=*/true);
}

}  // namespace wasmbind::cache
