// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/extendable.h"

#include <algorithm>

#include "glue/types/inheritance.h"

namespace wasmbind::glue {

bool isExtendable(const model::ClassInterface& item) { return (item.flags & wasm::abi::class_flag::extendable) != 0; }

bool mayBeExtended(const EmitContext& context, const std::string& key) {
  return std::ranges::any_of(context.interface.classes, [&](const model::ClassInterface& item) {
    if (!isExtendable(item)) return false;
    const std::vector<std::string> all = withAllBases(context, item.key);
    return std::ranges::find(all, key) != all.end();
  });
}

bool hasExtensions(const EmitContext& context) { return std::ranges::any_of(context.interface.classes, isExtendable); }

}  // namespace wasmbind::glue
