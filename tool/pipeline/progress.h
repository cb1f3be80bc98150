// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How whoever runs the pipeline watches it.
#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "support/process.h"

namespace wasmbind::pipeline {

/// A finished step.
struct Step {
  std::string name;    ///< "scan", "compile", ...
  std::string detail;  ///< "3 sources"; may be empty
  std::chrono::duration<double> time{};
};

/// Collects steps and tells about them. The callbacks may be empty; they are called from one thread at a time.
class Progress {
 public:
  std::function<void(const Step&)> onStep;
  std::function<void(const support::Command&)> onCommand;
  std::function<void(const std::string&)> onNote;  ///< before something begins that takes long

  /// Runs `work` as a step and returns what it returns. A step whose result is an error is not reported.
  template <typename Work>
  auto step(std::string name, std::string detail, Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    auto result = std::forward<Work>(work)();
    if (result) {
      steps_.push_back({std::move(name), std::move(detail), std::chrono::steady_clock::now() - begin});
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
  std::mutex mutex_;
  std::vector<Step> steps_;
};

}  // namespace wasmbind::pipeline
