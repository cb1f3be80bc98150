// SPDX-License-Identifier: MIT OR Apache-2.0
// The kernel as embind exports it. What embind 3.1 has no conversion for (optional, variant, arrays) goes through
// emscripten::val, as its documentation says.
#include <emscripten/bind.h>

#include "../kernel.h"

using emscripten::val;

namespace {

int measure(const std::string& text) { return kernel::measure(text); }
int measure_two(const std::string& a, const std::string& b) { return kernel::measure_two(a, b); }
std::string greet(const std::string& name) { return kernel::greet(name); }

double ends(const val& values) {
  const std::vector<double> copy = emscripten::convertJSArrayToNumberVector<double>(values);
  return kernel::ends(copy);
}
double vector_ends(const val& values) {
  return kernel::vector_ends(emscripten::convertJSArrayToNumberVector<double>(values));
}
val ramp(int count) {
  const std::vector<double> values = kernel::ramp(count);
  return val(emscripten::typed_memory_view(values.size(), values.data())).call<val>("slice");
}
void scale(const val& values, double factor) {
  std::vector<double> copy = emscripten::convertJSArrayToNumberVector<double>(values);
  kernel::scale(copy, factor);
  values.call<void>("set", val(emscripten::typed_memory_view(copy.size(), copy.data())));
}

int total_length(const val& texts) { return kernel::total_length(emscripten::vecFromJSArray<std::string>(texts)); }
val words(int count) { return val::array(kernel::words(count)); }
double total_x(const val& points) { return kernel::total_x(emscripten::vecFromJSArray<kernel::Point>(points)); }
val points(int count) { return val::array(kernel::points(count)); }

int overloaded_number(int value) { return kernel::overloaded(value); }
int overloaded_text(const std::string& text) { return kernel::overloaded(text); }

val half(const val& value) {
  std::optional<int> result = kernel::half(value.isUndefined() ? std::nullopt : std::optional<int>(value.as<int>()));
  return result ? val(*result) : val::undefined();
}
val swap_kind(const val& value) {
  std::variant<double, std::string> result =
      kernel::swap_kind(value.isNumber() ? std::variant<double, std::string>(value.as<double>())
                                         : std::variant<double, std::string>(value.as<std::string>()));
  return result.index() == 0 ? val(std::get<0>(result)) : val(std::get<1>(result));
}

double add_thousand(const val& next) {
  return kernel::add_thousand([&](double value) { return next(value).as<double>(); });
}
double add_ticks() {
  const val tick = val::global("benchmarkTick");
  return kernel::add_thousand([&](double value) { return tick(value).as<double>(); });
}
double read_x(const val& object) { return object["x"].as<double>(); }
double read_named(const val& object) { return object[std::string(kernel::property)].as<double>(); }
/// embind makes no functions of C++ callables: JavaScript gets the exported one.
val later(const val& promise) { return promise.call<val>("then", val::module_property("after")); }
/// embind gives JavaScript the address of an exception: what it says has to be asked for.
std::string message_of(std::intptr_t exception) { return reinterpret_cast<std::exception*>(exception)->what(); }

}  // namespace

EMSCRIPTEN_BINDINGS(kernel) {
  emscripten::function("add", &kernel::add);
  emscripten::function("addDoubles", &kernel::add_doubles);
  emscripten::function("addLongs", &kernel::add_longs);
  emscripten::function("measure", &measure);
  emscripten::function("measureTwo", &measure_two);
  emscripten::function("keep", &kernel::keep);
  emscripten::function("recall", &kernel::recall);
  emscripten::function("greet", &greet);
  emscripten::function("ends", &ends);
  emscripten::function("vectorEnds", &vector_ends);
  emscripten::function("ramp", &ramp);
  emscripten::function("scale", &scale);
  emscripten::value_object<kernel::Point>("Point")
      .field("x", &kernel::Point::x)
      .field("y", &kernel::Point::y)
      .field("z", &kernel::Point::z);
  emscripten::function("lengthSquared", &kernel::length_squared);
  emscripten::function("makePoint", &kernel::make_point);
  emscripten::function("mirror", &kernel::mirror);
  emscripten::function("totalLength", &total_length);
  emscripten::function("words", &words);
  emscripten::function("totalX", &total_x);
  emscripten::function("points", &points);
  emscripten::class_<kernel::Counter>("Counter")
      .constructor<int>()
      .function("increment", &kernel::Counter::increment)
      .property("value", &kernel::Counter::value);
  emscripten::function("overloadedNumber", &overloaded_number);
  emscripten::function("overloadedText", &overloaded_text);
  emscripten::enum_<kernel::Color>("Color")
      .value("red", kernel::Color::red)
      .value("green", kernel::Color::green)
      .value("blue", kernel::Color::blue);
  emscripten::function("nextColor", &kernel::next_color);
  emscripten::function("half", &half);
  emscripten::function("swapKind", &swap_kind);
  emscripten::function("addThousand", &add_thousand);
  emscripten::function("addTicks", &add_ticks);
  emscripten::function("readX", &read_x);
  emscripten::function("readNamed", &read_named);
  emscripten::function("after", &kernel::after);
  emscripten::function("later", &later);
  emscripten::function("positive", &kernel::positive);
  emscripten::function("messageOf", &message_of);
}
