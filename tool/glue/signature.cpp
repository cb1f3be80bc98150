// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/signature.h"

namespace wasmbind::glue {

bool isSignature(const model::ImportInterface& import) { return import.kind == model::ImportKind::convert; }

Lines printSignature(Scope&, const model::ImportInterface& import) {
  return {propertyKey(import.callable.finalSymbol) + "() {},"};
}

}  // namespace wasmbind::glue
