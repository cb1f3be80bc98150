// SPDX-License-Identifier: MIT OR Apache-2.0
// Seen by two sources: everything here is exported once.
#pragma once
#include <memory>
#include <string>
#include <utility>

namespace geo {
inline namespace v2 {
[[wasm::export]] inline int in_inline() { return 2; }
class [[wasm::export]] Point {
 public:
  Point(double x, double y);
  double x, y;
  double length() const;
  static Point unit();

 private:
  int secret_ = 0;
};
}  // namespace v2
[[wasm::export]] int declared(int value = 3);
[[wasm::export]] constexpr int in_constexpr(int value) { return value + 1; }
}  // namespace geo

template <typename T>
class Stack {
 public:
  /// The elements of the stack.
  class Cursor {
   public:
    explicit Cursor(const Stack& stack) : stack_(&stack) {}
    T get() const { return stack_->top_; }

   private:
    const Stack* stack_;
  };
  void push(T value) { top_ = std::move(value); }
  T top() const;
  Cursor cursor() const { return Cursor(*this); }
  template <typename U>
  U as() const {
    return static_cast<U>(top_);
  }

 private:
  friend class Cursor;
  T top_{};
};
template <typename T>
T Stack<T>::top() const {
  return top_;
}
extern template class Stack<double>;
using NumberStack [[wasm::export]] = Stack<double>;
using TextStack [[wasm::export]] = Stack<std::string>;
using NumberCursor [[wasm::export]] = Stack<double>::Cursor;

struct [[wasm::export]] Outer {
  struct [[wasm::export]] Middle {
    enum class [[wasm::export]] Level { low, high };
    struct [[wasm::export]] Inner {
      int depth = 3;
      Level level = Level::high;
    };
    Inner inner;
  };
  Middle middle;
};
