// SPDX-License-Identifier: MIT OR Apache-2.0
// What is destroyed, and in which order.
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <vector>

#include "say.h"

namespace {

void locals() {
  Trace first("first");
  {
    Trace second("second");
    Trace third("third");
    throw 1;
  }
}

struct Part : Trace {
  Part(const char* name, bool fails) : Trace(name) {
    if (fails) throw std::runtime_error(name);
  }
};

struct Whole : Trace {
  Part one{"one", false};
  Part two;
  Part three{"three", false};
  explicit Whole(bool fails) : Trace("base of whole"), two("two", fails) {}
  ~Whole() { std::printf("  ~whole\n"); }
};

struct Guarded {
  Trace member{"member"};
  Guarded() try : member("member of guarded") { throw 1; } catch (int number) {
    std::printf("  handler of the constructor: %d\n", number);
    // Thrown on by itself.
  }
};

struct Numbered {
  static inline int made = 0;
  int number = ++made;
  Numbered() {
    if (number == 3) throw number;
  }
  ~Numbered() { std::printf("  ~numbered %d\n", number); }
};

struct OwnMemory {
  static inline int blocks = 0;
  OwnMemory() { throw 1; }
  static void* operator new(std::size_t size) {
    ++blocks;
    return std::malloc(size);
  }
  static void operator delete(void* block) {
    --blocks;
    std::free(block);
  }
};

struct Loud {
  const char* name;
  ~Loud() noexcept(false) {
    std::printf("  ~%s throws\n", name);
    throw 1;
  }
};

struct FailsOnCopy {
  static inline int copies = 0;
  FailsOnCopy() = default;
  FailsOnCopy(const FailsOnCopy&) {
    if (++copies == 3) throw std::runtime_error("copy");
  }
};

int taken(const Trace&, std::unique_ptr<Trace>, int number) { return number; }
[[gnu::noinline]] int fails() { throw 1; }

void constructors() {
  expect<std::runtime_error>("member", [] { Whole whole(true); });
  expect<std::runtime_error>("no member", [] { Whole whole(false); });
  expect<int>("constructor with a handler", [] { Guarded guarded; });
  expect<int>("array", [] { delete[] new Numbered[5]; });
  expect<int>("operator delete", [] { delete new OwnMemory; });
  std::printf("blocks: %d\n", OwnMemory::blocks);
  std::vector<FailsOnCopy> copies(2);
  copies.reserve(4);
  FailsOnCopy::copies = 2;
  expect<std::runtime_error>("copy in push_back", [&] { copies.push_back(copies[0]); });
  std::printf("size: %zu\n", copies.size());
}

void destructors() {
  expect<int>("destructor", [] {
    Trace outer("outer");
    Loud loud{"loud"};
    Trace inner("inner");
  });
  expect<int>("delete", [] { delete new Loud{"deleted"}; });
  expect<int>("member", [] {
    struct Holder {
      Trace trace{"trace beside"};
      Loud loud{"loud member"};
      ~Holder() noexcept(false) {}
    } holder;
  });
}

}  // namespace

void order() {
  expect<int>("locals", locals);
  constructors();
  destructors();
  expect<int>("temporaries", [] { return taken(Trace("temporary"), nullptr, fails()); });
  expect<int>("smart pointers", [] {
    auto one = std::make_unique<Trace>("unique");
    auto two = std::make_shared<Trace>("shared");
    auto three = two;
    fails();
  });
  expect<int>("optional", [] {
    std::optional<Trace> held(std::in_place, "held");
    fails();
  });
  expect<int>("loop", [] {
    for (int i = 0;; ++i) {
      Trace trace(i == 0 ? "zero" : "one");
      if (i == 1) throw i;
    }
  });
}
