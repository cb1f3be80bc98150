// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/parallel.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>
#include <vector>

namespace wasmbind::pipeline {

diag::Diagnostics forEach(std::size_t count, const std::function<diag::Diagnostics(std::size_t)>& job) {
  std::vector<diag::Diagnostics> found(count);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t index; (index = next++) < count;) found[index] = job(index);
  };
  const std::size_t workers = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), count);
  std::vector<std::jthread> threads;
  for (std::size_t worker = 1; worker < workers; ++worker) threads.emplace_back(work);
  work();
  threads.clear();

  diag::Diagnostics all;
  for (diag::Diagnostics& some : found) std::ranges::move(some, std::back_inserter(all));
  return all;
}

}  // namespace wasmbind::pipeline
