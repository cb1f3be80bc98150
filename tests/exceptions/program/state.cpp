// SPDX-License-Identifier: MIT OR Apache-2.0
// What the language knows about exceptions under way: exception_ptr, current_exception, uncaught_exceptions.
#include <stdexcept>
#include <string>
#include <vector>

#include "say.h"

namespace {

struct Counted {
  static inline int alive = 0;
  int number;
  explicit Counted(int number) : number(number) { ++alive; }
  Counted(const Counted& other) : number(other.number) { ++alive; }
  ~Counted() { --alive; }
};

void tell(const char* what, std::exception_ptr pointer) {
  if (!pointer) return void(std::printf("%s: null\n", what));
  try {
    std::rethrow_exception(pointer);
  } catch (const Counted& caught) {
    std::printf("%s: counted %d\n", what, caught.number);
  } catch (const std::exception& caught) {
    std::printf("%s: %s\n", what, caught.what());
  }
}

void pointers() {
  tell("outside", std::current_exception());
  std::exception_ptr kept, copy;
  try {
    throw Counted(5);
  } catch (...) {
    kept = std::current_exception();
    copy = kept;
    std::printf("same: %d\n", kept == std::current_exception());
  }
  std::printf("alive: %d\n", Counted::alive);
  tell("kept", kept);
  kept = nullptr;
  tell("copy", copy);
  tell("copy, again", copy);
  copy = nullptr;
  std::printf("alive: %d\n", Counted::alive);
  tell("made", std::make_exception_ptr(std::runtime_error("made")));
  std::vector<std::exception_ptr> several;
  for (int i = 0; i < 3; ++i) {
    try {
      throw std::out_of_range("number " + std::to_string(i));
    } catch (...) {
      several.push_back(std::current_exception());
    }
  }
  for (const std::exception_ptr& one : several) tell("several", one);
}

void nested_handlers() {
  try {
    throw Counted(1);
  } catch (...) {
    std::exception_ptr outer = std::current_exception();
    try {
      throw Counted(2);
    } catch (...) {
      tell("inner", std::current_exception());
      tell("outer", outer);
    }
    std::printf("outer again: %d\n", outer == std::current_exception());
  }
  tell("after", std::current_exception());
  std::printf("alive: %d\n", Counted::alive);
}

struct Uncaught {
  const char* name;
  ~Uncaught() {
    std::printf("  %s: %d under way\n", name, std::uncaught_exceptions());
    try {
      struct Inner {
        ~Inner() { std::printf("  inside: %d under way\n", std::uncaught_exceptions()); }
      } inner;
      throw 1;
    } catch (int) {
    }
    std::printf("  %s: %d under way\n", name, std::uncaught_exceptions());
  }
};

void counts() {
  {
    Uncaught quiet{"no exception"};
  }
  try {
    Uncaught loud{"unwinding"};
    throw Counted(3);
  } catch (const Counted&) {
    std::printf("in the handler: %d\n", std::uncaught_exceptions());
  }
  try {
    try {
      throw 1;
    } catch (...) {
      Uncaught loud{"rethrown"};
      throw;
    }
  } catch (...) {
  }
}

}  // namespace

void state() {
  pointers();
  nested_handlers();
  counts();
}
