// The items in the browser's storage, as JSON.
#pragma once

#include "items.h"

namespace storage {

/// Nothing when there is nothing that could be read.
Items load();
void save(const Items& items);

}  // namespace storage
