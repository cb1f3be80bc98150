// SPDX-License-Identifier: MIT OR Apache-2.0
// The kernel as wasmbind exports it.
#include <js/function.h>
#include <js/promise.h>
#include <js/value.h>

#include "../kernel.h"

using namespace js::literals;

[[wasm::export]] int add(int a, int b) { return kernel::add(a, b); }
[[wasm::export]] double addDoubles(double a, double b) { return kernel::add_doubles(a, b); }
[[wasm::export]] std::int64_t addLongs(std::int64_t a, std::int64_t b) { return kernel::add_longs(a, b); }

[[wasm::export]] int measure(std::string_view text) { return kernel::measure(text); }
[[wasm::export]] int measureTwo(std::string_view a, std::string_view b) { return kernel::measure_two(a, b); }
[[wasm::export]] void keep(std::string text) { kernel::keep(std::move(text)); }
[[wasm::export]] std::string recall() { return kernel::recall(); }
[[wasm::export]] std::string greet(std::string_view name) { return kernel::greet(name); }

[[wasm::export]] double ends(std::span<const double> values) { return kernel::ends(values); }
[[wasm::export]] double vectorEnds(std::vector<double> values) { return kernel::vector_ends(std::move(values)); }
[[wasm::export]] std::vector<double> ramp(int count) { return kernel::ramp(count); }
[[wasm::export]] void scale(std::span<double> values, double factor) { kernel::scale(values, factor); }

using Point [[wasm::record]] = kernel::Point;
[[wasm::export]] double lengthSquared(Point point) { return kernel::length_squared(point); }
[[wasm::export]] Point makePoint(double at) { return kernel::make_point(at); }
[[wasm::export]] Point mirror(Point point) { return kernel::mirror(point); }

[[wasm::export]] int totalLength(const std::vector<std::string>& texts) { return kernel::total_length(texts); }
[[wasm::export]] std::vector<std::string> words(int count) { return kernel::words(count); }
[[wasm::export]] double totalX(const std::vector<Point>& points) { return kernel::total_x(points); }
[[wasm::export]] std::vector<Point> points(int count) { return kernel::points(count); }

class [[wasm::export]] Counter : kernel::Counter {
 public:
  explicit Counter(int start) : kernel::Counter(start) {}
  int increment() { return kernel::Counter::increment(); }
  [[wasm::getter]] int value() const { return kernel::Counter::value(); }
};

[[wasm::export]] int overloaded(int value) { return kernel::overloaded(value); }
[[wasm::export]] int overloaded(std::string_view text) { return kernel::overloaded(text); }

using Color [[wasm::export]] = kernel::Color;
[[wasm::export]] Color nextColor(Color color) { return kernel::next_color(color); }
[[wasm::export]] std::optional<int> half(std::optional<int> value) { return kernel::half(value); }
[[wasm::export]] std::variant<double, std::string> swapKind(const std::variant<double, std::string>& value) {
  return kernel::swap_kind(value);
}

[[wasm::export]] double addThousand(const js::function<double(double)>& next) { return kernel::add_thousand(next); }
[[wasm::import]] double benchmarkTick(double value);
[[wasm::export]] double addTicks() { return kernel::add_thousand(benchmarkTick); }
[[wasm::export]] double readX(const js::value& object) { return object.get<double>("x"_key); }
[[wasm::export]] double readNamed(const js::value& object) { return object.get<double>(kernel::property); }
[[wasm::export]] js::promise<double> later(const js::promise<double>& promise) {
  static const js::function<double(double)> after = kernel::after;  // made once
  return promise.then<double>(after);
}
[[wasm::export]] int positive(int value) { return kernel::positive(value); }
