// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How whoever runs the pipeline watches it.
#pragma once

#include <atomic>
#include <chrono>
#include <concepts>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "support/process.h"

namespace wasmbind::pipeline {

/// How much of a step was there already. May be used by several threads.
struct Tally {
  std::atomic<std::size_t> pieces = 0;
  std::atomic<std::size_t> kept = 0;  ///< of these

  void add(bool isKept) {
    ++pieces;
    if (isKept) ++kept;
  }
};

/// A finished step.
struct Step {
  std::string name;    ///< "scan", "compile", ...
  std::string detail;  ///< "3 sources"; may be empty
  std::chrono::duration<double> time{};
  std::size_t pieces = 0;  ///< 0 for a step that is always done anew
  std::size_t kept = 0;    ///< pieces that were there already, in the cache or the output folder

  bool isKept() const { return pieces > 0 && kept == pieces; }
};

/// Collects steps and tells about them. The callbacks may be empty; they are called from one thread at a time.
class Progress {
 public:
  std::function<void(const Step&)> onStep;
  std::function<void(const support::Command&)> onCommand;
  std::function<void(const std::string&)> onNote;  ///< before something begins that takes long

  /// Runs `work` as a step and returns what it returns. A step whose result is an error is not reported.
  /// \param work may take a Tally
  template <typename Work>
  auto step(std::string name, std::string detail, Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    Tally tally;
    auto result = run(std::forward<Work>(work), tally);
    if (result) {
      steps_.push_back(
          {std::move(name), std::move(detail), std::chrono::steady_clock::now() - begin, tally.pieces, tally.kept});
      if (onStep) onStep(steps_.back());
    }
    return result;
  }

  /// Tells about a command that is about to run.
  void command(const support::Command& command) {
    const std::lock_guard lock(mutex_);
    if (onCommand) onCommand(command);
  }

  void note(const std::string& text) {
    const std::lock_guard lock(mutex_);
    if (onNote) onNote(text);
  }

  const std::vector<Step>& steps() const { return steps_; }

 private:
  template <typename Work>
  static auto run(Work&& work, Tally& tally) {
    if constexpr (std::invocable<Work, Tally&>)
      return work(tally);
    else
      return work();
  }

  std::mutex mutex_;
  std::vector<Step> steps_;
};

}  // namespace wasmbind::pipeline
