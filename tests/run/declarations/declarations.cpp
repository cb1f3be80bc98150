// SPDX-License-Identifier: MIT OR Apache-2.0
// Declarations in all forms that C++ has for them.
#include <cmath>
#include <vector>

#include "shared.h"

geo::Point::Point(double x, double y) : x(x), y(y) {}
double geo::Point::length() const { return std::hypot(x, y); }
geo::Point geo::Point::unit() { return Point(1, 0); }
int geo::declared(int value) { return value * 2; }
template class Stack<double>;

[[wasm::export]] static int is_static() { return 1; }
namespace {
[[wasm::export]] int in_unnamed() { return 2; }
}  // namespace
extern "C" {
[[wasm::export]] int in_extern_c(int value) { return value; }
}
[[wasm::export]] auto trailing(int value) -> double { return value / 2.0; }
[[wasm::export]] auto deduced(int value) { return std::vector<std::string>(value, "a"); }
[[wasm::export]] int declared_twice(int);
[[wasm::export]] int declared_twice(int value = 4);
int declared_twice(int value) { return value; }
/// Long gone.
[[wasm::export]] [[deprecated("use trailing")]] int outdated() { return 0; }
[[wasm::export, nodiscard]] [[gnu::always_inline]] inline int with_others() noexcept { return 5; }

class [[wasm::export]] Qualified {
 public:
  int plain() { return 1; }
  int constant() const { return 2; }
  int quiet() noexcept { return 3; }
  int lvalue() & { return 4; }
  int const_lvalue() const& { return 5; }
  int consumed() && { return 6; }
  int both() & { return 7; }
  int both() && { return 8; }
  int overloaded() { return 9; }
  int overloaded() const { return 10; }
  int& at(int index) { return values_[index]; }
  const int& at(int index) const { return values_[index]; }
  int explicit_object(this Qualified& self, int value) { return self.values_[0] + value; }
  int deleted(int) = delete;
  int deleted(const std::string&) { return 11; }
  static inline int made = 0;

 private:
  int values_[2] = {12, 13};
};

class [[wasm::export]] MoveOnly {
 public:
  explicit MoveOnly(int value) : value_(std::make_unique<int>(value)) {}
  MoveOnly(MoveOnly&&) = default;
  MoveOnly& operator=(MoveOnly&&) = default;
  int value() const { return *value_; }

 private:
  std::unique_ptr<int> value_;
};
[[wasm::export]] MoveOnly make_move_only(int value) { return MoveOnly(value); }
[[wasm::export]] int take_move_only(MoveOnly object) { return object.value(); }
[[wasm::export]] std::vector<MoveOnly> make_several() {
  std::vector<MoveOnly> all;
  all.emplace_back(1);
  all.emplace_back(2);
  return all;
}

class [[wasm::export]] Fixed {
 public:
  Fixed() = default;
  Fixed(const Fixed&) = delete;
  Fixed& operator=(const Fixed&) = delete;
  int value() const { return 6; }
};
[[wasm::export]] std::unique_ptr<Fixed> make_fixed() { return std::make_unique<Fixed>(); }
[[wasm::export]] int fixed_value(const Fixed& fixed) { return fixed.value(); }

class [[wasm::export]] Abstract {
 public:
  virtual ~Abstract() = default;
  virtual int value() const = 0;
};
class [[wasm::export]] Final final : public Abstract {
 public:
  int value() const final { return 14; }
};
[[wasm::export]] int abstract_value(const Abstract& object) { return object.value(); }

class [[wasm::export]] Registry {
 public:
  static Registry& instance() {
    static Registry* one = new Registry;
    return *one;
  }
  int next() { return ++count_; }

 private:
  ~Registry() = default;
  int count_ = 0;
};
class [[wasm::export]] Hidden : private geo::Point {
 public:
  Hidden() : Point(3, 4) {}
  using Point::length;
};
/// Nothing of this one is exported by itself.
class Plain {
 public:
  Plain() = default;
  explicit Plain(int value) : value(value) {}
  Plain(const std::string& text, int more) : value(static_cast<int>(text.size()) + more) {}
  int get() const { return value; }
  int get(int more) const { return value + more; }
  int own() const { return 1; }
  int value = 16;

 protected:
  int guarded() const { return 17; }
};
class [[wasm::export]] Using : public Plain {
 public:
  using Plain::get;
  using Plain::guarded;
  using Plain::own;
  using Plain::Plain;
  using Plain::value;
  int own() const { return 2; }
  bool get(bool negated) const { return !negated; }
};

class [[wasm::export]] Root {
 public:
  virtual ~Root() = default;
  int root = 15;
};
class [[wasm::export]] Left : public virtual Root {};
class [[wasm::export]] Right : public virtual Root {};
class [[wasm::export]] Both : public Left, public Right {};
[[wasm::export]] int root_of(const Root& object) { return object.root; }

struct [[wasm::export]] Unnamed {
  struct {
    int x = 1, y = 2;
  };
};
struct [[wasm::record]] Bits {
  unsigned low : 4 = 3;
  bool flag : 1;
};
[[wasm::export]] Bits bits(Bits value) {
  value.flag = !value.flag;
  return value;
}
