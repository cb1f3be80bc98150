// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/call_graph.h"

namespace wasmbind::model {

std::vector<bool> CallGraph::leadingTo(std::vector<std::uint32_t> targets) const {
  std::vector<bool> found(callers.size());
  for (std::uint32_t target : targets) found[target] = true;
  while (!targets.empty()) {
    const std::uint32_t node = targets.back();
    targets.pop_back();
    for (std::uint32_t caller : callers[node]) {
      if (found[caller]) continue;
      found[caller] = true;
      targets.push_back(caller);
    }
  }
  return found;
}

}  // namespace wasmbind::model
