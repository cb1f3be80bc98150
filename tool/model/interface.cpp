// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/interface.h"

namespace wasmbind::model {

bool isNameless(const ImportInterface& import) {
  return import.kind == ImportKind::make_function ||
         (import.kind == ImportKind::convert && import.callable.parameters.empty());
}

bool isQuiet(const ImportInterface& import) {
  return isNameless(import) || (import.flags & ::wasm::abi::import_flag::quiet) != 0;
}

}  // namespace wasmbind::model
