// SPDX-License-Identifier: MIT OR Apache-2.0
// Which handler takes an exception.
#include <stdexcept>
#include <string>

#include "say.h"

namespace {

struct Base {
  virtual ~Base() = default;
  virtual int number() const { return 1; }
};
struct Derived : Base {
  int number() const override { return 2; }
};
struct Other {};
struct Left : Other {};
struct Right : Other {};
struct Twice : Left, Right {};
struct Hidden : private Other {};
struct VirtualLeft : virtual Base {};
struct VirtualRight : virtual Base {};
struct Diamond : VirtualLeft, VirtualRight {
  int number() const override { return 3; }
};
enum class Colour { red, green };

template <typename T>
void by_type(const char* name, T value) {
  try {
    throw value;
  } catch (int caught) {
    std::printf("%s: int %d\n", name, caught);
  } catch (double caught) {
    std::printf("%s: double %g\n", name, caught);
  } catch (const char* caught) {
    std::printf("%s: text %s\n", name, caught);
  } catch (Colour caught) {
    std::printf("%s: colour %d\n", name, static_cast<int>(caught));
  } catch (const std::string& caught) {
    std::printf("%s: string %s\n", name, caught.c_str());
  } catch (const Base& caught) {
    std::printf("%s: base %d\n", name, caught.number());
  } catch (Base* caught) {
    std::printf("%s: pointer to base %s\n", name, caught ? "of something" : "of nothing");
  } catch (const Other&) {
    std::printf("%s: other\n", name);
  } catch (...) {
    std::printf("%s: ...\n", name);
  }
}

void by_value() {
  try {
    throw Derived();
  } catch (Base sliced) {
    std::printf("sliced: %d\n", sliced.number());
  }
  try {
    try {
      throw std::string("one");
    } catch (std::string& text) {
      text += " and two";
      throw;
    }
  } catch (const std::string& text) {
    std::printf("changed in a handler: %s\n", text.c_str());
  }
  try {
    try {
      throw std::string("one");
    } catch (std::string text) {
      text += " and two";
      throw;
    }
  } catch (const std::string& text) {
    std::printf("changed copy: %s\n", text.c_str());
  }
}

[[gnu::noinline]] void again() { throw; }

void rethrown() {
  try {
    try {
      throw Derived();
    } catch (const Base&) {
      again();
    }
  } catch (const Derived& caught) {
    std::printf("rethrown: derived %d\n", caught.number());
  }
  try {
    try {
      throw 1;
    } catch (int) {
      throw 2.5;
    }
  } catch (double caught) {
    std::printf("replaced: %g\n", caught);
  }
  try {
    try {
      throw 1;
    } catch (...) {
      try {
        throw std::string("inner");
      } catch (const std::string& caught) {
        std::printf("inner: %s\n", caught.c_str());
      }
      throw;
    }
  } catch (int caught) {
    std::printf("outer is still there: %d\n", caught);
  }
}

void nested() {
  try {
    try {
      try {
        throw std::invalid_argument("cause");
      } catch (...) {
        std::throw_with_nested(std::runtime_error("middle"));
      }
    } catch (...) {
      std::throw_with_nested(std::logic_error("top"));
    }
  } catch (const std::exception& top) {
    std::printf("nested: %s\n", top.what());
    try {
      std::rethrow_if_nested(top);
    } catch (const std::runtime_error& middle) {
      std::printf("nested: %s\n", middle.what());
      expect<std::invalid_argument>("cause of the cause", [&] { std::rethrow_if_nested(middle); });
    }
  }
}

int in_function_body(int number) try {
  if (number > 1) throw number;
  return number;
} catch (int caught) {
  return caught * 100;
}

int leaves_handlers() {
  int passed = 0;
  for (int i = 0; i < 5; ++i) {
    try {
      if (i == 1) throw i;
      if (i == 3) throw Other();
      ++passed;
    } catch (int) {
      continue;
    } catch (const Other&) {
      break;
    }
  }
  try {
    throw passed;
  } catch (int caught) {
    return caught;
  }
}

}  // namespace

void catching() {
  Derived derived;
  by_type("int", 7);
  by_type("double", 2.5);
  by_type("text", "words");
  by_type("enum", Colour::green);
  by_type("string", std::string(100, 'x'));
  by_type("derived", Derived());
  by_type("virtual base", Diamond());
  by_type("pointer", &derived);
  by_type("null pointer", nullptr);
  by_type("ambiguous base", Twice());
  by_type("private base", Hidden());
  by_type("unsigned", 7U);
  by_value();
  rethrown();
  nested();
  std::printf("function body: %d %d\n", in_function_body(1), in_function_body(2));
  std::printf("passed: %d\n", leaves_handlers());
}
