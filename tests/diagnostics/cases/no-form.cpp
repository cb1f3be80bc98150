// SPDX-License-Identifier: MIT OR Apache-2.0
// What C++ has and JavaScript has no form for: each with what to use instead.
#include <any>
#include <atomic>
#include <bitset>
#include <complex>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <queue>
#include <regex>
#include <string>
#include <typeinfo>
#include <vector>

struct [[wasm::export]] Shape {
  int sides() const;
};
union Either {
  int number;
  float fraction;
};
struct Deleter {
  void operator()(Shape* shape) const;
};

[[wasm::export]] void either(Either value);
[[wasm::export]] void method(int (Shape::*value)() const);
[[wasm::export]] void nothing(std::nullptr_t value);
[[wasm::export]] inline constexpr auto lambda = [](int value) { return value; };
[[wasm::export]] auto local() {
  struct Local {
    int value;
  };
  return Local{1};
}
[[wasm::export]] void out(int& value);
[[wasm::export]] void filled(std::vector<double>& value);
[[wasm::export]] void address(int** value);
[[wasm::export]] void shapes(Shape** value);
[[wasm::export]] void texts(const char* const* value);
[[wasm::export]] void pointee(std::vector<int>* value);
[[wasm::export]] void number(const double* value);
[[wasm::export]] void wide(wchar_t value);
[[wasm::export]] void wideText(const std::wstring& value);
[[wasm::export]] void unit(char16_t value);
[[wasm::export]] void bits(_BitInt(7) value);
[[wasm::export]] void vectors(__attribute__((vector_size(16))) float value);
[[wasm::export]] void anything(std::any value);
[[wasm::export]] void atomic(std::atomic<int>& value);
[[wasm::export]] void flags(std::bitset<8> value);
[[wasm::export]] void complex(std::complex<double> value);
[[wasm::export]] void list(std::initializer_list<std::string> value);
[[wasm::export]] void locked(std::mutex& value);
[[wasm::export]] void printed(std::ostream& value);
[[wasm::export]] void queued(std::queue<int> value);
[[wasm::export]] void matched(const std::regex& value);
[[wasm::export]] void typed(const std::type_info& value);
[[wasm::export]] void weak(std::weak_ptr<Shape> value);
[[wasm::export]] void referred(std::reference_wrapper<Shape> value);
[[wasm::export]] void deleted(std::unique_ptr<Shape, Deleter> value);
[[wasm::export]] void owned(std::unique_ptr<int> value);
[[wasm::export]] void volatileObject(volatile Shape& value);
[[wasm::export]] consteval int early(int value) { return value; }
template <typename T>
struct Outer {
  template <typename U>
  struct Inner {};
};
[[wasm::export]] void nested(Outer<int>::Inner<float> value);
[[wasm::export]] int counter = 0;
[[wasm::export]] thread_local int ownCounter = 0;
