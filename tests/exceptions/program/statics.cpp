// SPDX-License-Identifier: MIT OR Apache-2.0
// Exceptions while static objects are made.
#include <stdexcept>
#include <string>
#include <vector>

#include "say.h"

namespace {

std::string caught_before_start() {
  try {
    return std::to_string(std::vector<int>(2).at(5));
  } catch (const std::out_of_range&) {
    return "caught before the start";
  }
}

const std::string text = caught_before_start();

struct Global {
  int value = 0;
  Global() {
    try {
      throw 5;
    } catch (int number) {
      value = number;
    }
  }
} global;

int attempts = 0;

struct Lazy {
  int attempt = ++attempts;
  Lazy() {
    if (attempt < 3) throw attempt;
  }
};

const Lazy& lazy() {
  static const Lazy instance;
  return instance;
}

}  // namespace

void statics() {
  std::printf("%s, %d\n", text.c_str(), global.value);
  for (int i = 0; i < 4; ++i) {
    try {
      std::printf("made in attempt %d\n", lazy().attempt);
    } catch (int number) {
      std::printf("attempt %d failed\n", number);
    }
  }
}
