// SPDX-License-Identifier: MIT OR Apache-2.0
// Which pointer a handler takes, and dynamic_cast through all kinds of bases.
#include <cstddef>
#include <typeinfo>

#include "say.h"

namespace {

/// Whether a handler of type H takes the value, and a word of what it gets.
template <typename H, typename T>
void caught_as(const char* what, T value, bool (*is_right)(H) = [](H) { return true; }) {
  try {
    throw value;
  } catch (H caught) {
    std::printf("%s: taken%s\n", what, is_right(caught) ? "" : ", wrongly");
  } catch (...) {
    std::printf("%s: not taken\n", what);
  }
}

struct Top {
  virtual ~Top() = default;
  int top = 1;
};
struct Left : Top {
  int left = 2;
};
struct Right : Top {
  int right = 3;
};
struct Both : Left, Right {
  int both = 4;
};
struct Mixed : Left, private Right {};
struct SharedLeft : virtual Top {
  int left = 5;
};
struct SharedRight : virtual Top {
  int right = 6;
};
struct SharedBoth : SharedLeft, SharedRight {
  int both = 7;
};
struct Deepest : SharedBoth, Both {};
struct Aside {
  virtual ~Aside() = default;
  int aside = 8;
};
struct WithAside : Both, Aside {};
struct HidesAside : Both, private Aside {
  Aside* aside_of() { return this; }
};
struct TwiceDerived : Left {};
struct HidesLeft : private Left {
  Left* left_of() { return this; }
};
struct Wide : HidesLeft, TwiceDerived {};
struct Incomplete;

Both both;
SharedBoth shared;
Deepest deepest;

void pointers() {
  int number = 0;
  int* pointer = &number;
  const int* constant = &number;
  caught_as<int*>("int* as int*", pointer, [](int* p) { return *p == 0; });
  caught_as<const int*>("int* as const int*", pointer, [](const int* p) { return *p == 0; });
  caught_as<const volatile int*>("int* as const volatile int*", pointer);
  caught_as<int*>("const int* as int*", constant);
  caught_as<void*>("int* as void*", pointer, [](void* p) { return *static_cast<int*>(p) == 0; });
  caught_as<void*>("const int* as void*", constant);
  caught_as<const void*>("const int* as const void*", constant);
  caught_as<unsigned*>("int* as unsigned*", pointer);
  caught_as<int**>("int** as int**", &pointer, [](int** p) { return **p == 0; });
  caught_as<const int**>("int** as const int**", &pointer);
  caught_as<int* const*>("int** as int* const*", &pointer);
  caught_as<const int* const*>("int** as const int* const*", &pointer, [](const int* const* p) { return **p == 0; });
  caught_as<void**>("int** as void**", &pointer);
  caught_as<void*>("int** as void*", &pointer);
  caught_as<Top*>("Left* as Top*", static_cast<Left*>(&both), [](Top* p) { return p->top == 1; });
  caught_as<const Right*>("Both* as const Right*", &both, [](const Right* p) { return p->right == 3; });
  caught_as<Right*>("const Both* as Right*", static_cast<const Both*>(&both));
  caught_as<Top*>("Both* as Top*, ambiguous", &both);
  caught_as<Top*>("SharedBoth* as Top*, virtual", &shared, [](Top* p) { return p->top == 1; });
  caught_as<SharedRight*>("Deepest* as SharedRight*", &deepest, [](SharedRight* p) { return p->right == 6; });
  caught_as<Top*>("Deepest* as Top*, ambiguous", &deepest);
  caught_as<Aside*>("Both* as Aside*", &both);
  caught_as<Top**>("Left** as Top**", static_cast<Left**>(nullptr));
  caught_as<Top*>("null Left* as Top*", static_cast<Left*>(nullptr), [](Top* p) { return p == nullptr; });
  caught_as<Right*>("null Both* as Right*", static_cast<Both*>(nullptr), [](Right* p) { return p == nullptr; });
  caught_as<Top*>("null SharedBoth* as Top*", static_cast<SharedBoth*>(nullptr), [](Top* p) { return p == nullptr; });
  caught_as<Top*>("null Both* as Top*, ambiguous", static_cast<Both*>(nullptr));
  caught_as<int*>("nullptr as int*", nullptr, [](int* p) { return p == nullptr; });
  caught_as<const Top*>("nullptr as const Top*", nullptr, [](const Top* p) { return p == nullptr; });
  caught_as<int>("nullptr as int", nullptr);
  Incomplete* unknown = nullptr;
  caught_as<Incomplete**>("Incomplete** as Incomplete**", &unknown);
  caught_as<const Incomplete* const*>("Incomplete** as const Incomplete* const*", &unknown);
}

int function() noexcept { return 1; }

void functions_and_members() {
  int (*plain)() = function;
  int (*silent)() noexcept = function;
  caught_as<int (*)()>("function", plain, [](int (*f)()) { return f() == 1; });
  caught_as<int (*)()>("noexcept function as function", silent, [](int (*f)()) { return f() == 1; });
  caught_as<int (*)() noexcept>("function as noexcept function", plain);
  caught_as<void*>("function as void*", plain);
  caught_as<void (*)()>("function as another", plain);
  caught_as<int Left::*>("member", &Left::left, [](int Left::* m) { return static_cast<Left&>(both).*m == 2; });
  caught_as<const int Left::*>("member as const", &Left::left);
  caught_as<int Both::*>("member as that of a derived class", &Left::left);
  caught_as<double Left::*>("member as one of another type", &Left::left);
  caught_as<int Left::*>("nullptr as member", nullptr, [](int Left::* m) { return m == nullptr; });
  caught_as<int (Left::*)()>("nullptr as member function", nullptr, [](int (Left::*m)()) { return m == nullptr; });
}

/// The word identifies the subobject: its distance from where the cast started.
template <typename To, typename From>
void cast(const char* what, From* from) {
  To* to = dynamic_cast<To*>(from);
  std::printf("%s: %s", what, to ? "possible" : "not possible");
  if (to) std::printf(", %d", static_cast<int>(sizeof(To) != 0 && typeid(*to) == typeid(*from)));
  std::printf("\n");
}

void casts() {
  Left* left = &both;
  Right* right = &both;
  cast<Both>("Left to Both", left);
  cast<Both>("Right to Both", right);
  cast<Right>("Left to Right", left);
  std::printf("the same: %d %d\n", dynamic_cast<Right*>(left) == right, dynamic_cast<void*>(right) == &both);
  cast<Both>("Top in Left to Both", static_cast<Top*>(left));
  cast<Left>("Top in Right to Left", static_cast<Top*>(right));
  cast<Right>("Top in Right to Right", static_cast<Top*>(right));
  cast<Aside>("Left to Aside", left);
  Top* top = &shared;
  cast<SharedLeft>("virtual Top to SharedLeft", top);
  cast<SharedBoth>("virtual Top to SharedBoth", top);
  cast<Both>("virtual Top to Both", top);
  std::printf("the same: %d\n", dynamic_cast<SharedRight*>(top) == &shared);
  SharedBoth* part = &deepest;
  cast<Left>("SharedBoth to Left, across", part);
  cast<Both>("SharedBoth to Both, across", part);
  cast<Deepest>("Top of SharedBoth to Deepest", static_cast<Top*>(part));
  WithAside with;
  Aside* aside = &with;
  cast<Left>("Aside to Left", aside);
  cast<Top>("Aside to Top, ambiguous", aside);
  cast<WithAside>("Aside to WithAside", aside);
  HidesAside hides;
  cast<Left>("private Aside to Left", hides.aside_of());
  cast<HidesAside>("private Aside to HidesAside", hides.aside_of());
  cast<Aside>("Left to private Aside", static_cast<Left*>(&hides));
  Mixed mixed;
  cast<Right>("Left to private Right", static_cast<Left*>(&mixed));
  Wide wide;
  cast<TwiceDerived>("private Left to TwiceDerived", wide.left_of());
  cast<Wide>("private Left to Wide", wide.left_of());
  cast<TwiceDerived>("Left to TwiceDerived", static_cast<Left*>(static_cast<TwiceDerived*>(&wide)));
  Left alone;
  cast<Both>("Left alone to Both", &alone);
  cast<Left>("Top of Left alone to Left", static_cast<Top*>(&alone));
  Both* none = nullptr;
  std::printf("null: %d\n", dynamic_cast<WithAside*>(none) == nullptr);
  try {
    std::printf("%d\n", dynamic_cast<Both&>(alone).both);
  } catch (const std::bad_cast&) {
    std::printf("bad_cast\n");
  }
}

/// While an object is made, it is of the class whose constructor runs.
struct Watching : Top {
  explicit Watching(const char* when) { tell(when); }
  void tell(const char* when);
};
struct Watched : Watching {
  Watched() : Watching("in the base's constructor") { tell("in its own"); }
};
void Watching::tell(const char* when) {
  std::printf("%s: %d\n", when, dynamic_cast<Watched*>(static_cast<Top*>(this)) != nullptr);
}

}  // namespace

void casting() {
  pointers();
  functions_and_members();
  casts();
  Watched watched;
}
