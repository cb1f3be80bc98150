// SPDX-License-Identifier: MIT OR Apache-2.0
// The kernel as somebody exports it who writes the glue (glue.js) by hand: numbers as they are, everything else through
// static memory.
#include <cstdlib>
#include <cstring>

#include "../kernel.h"

/// The tool links and optimises this module too, which it does not without anything to export.
[[wasm::export]] inline constexpr int handWritten = 1;

#define EXPORT(name) [[clang::export_name(name)]]

namespace {

constexpr std::size_t scratch_size = 1 << 16;
alignas(16) unsigned char scratch[scratch_size];
/// Results that are no single number: pointer and length, or fields.
alignas(8) double area[4];

/// Frees an argument that was too big for the scratch area.
struct argument {
  void* data;
  explicit argument(void* pointer) : data(pointer) {}
  ~argument() {
    if (static_cast<unsigned char*>(data) - scratch >= static_cast<std::ptrdiff_t>(scratch_size) || data < scratch)
      std::free(data);
  }
  std::string_view text(std::size_t length) const { return {static_cast<const char*>(data), length}; }
  std::span<double> numbers(std::size_t count) const { return {static_cast<double*>(data), count}; }
};

std::uint32_t* words_of_area() { return reinterpret_cast<std::uint32_t*>(area); }

/// Results stay here until JavaScript has read them; big ones are given back at the next call of any size.
std::string text_result;
std::vector<double> numbers_result;

const char* give(std::string text) {
  text_result = std::move(text);
  words_of_area()[0] = text_result.size();
  return text_result.data();
}
void give(const kernel::Point& point) { std::memcpy(area, &point, sizeof point); }

}  // namespace

#define IMPORT(name) [[clang::import_module("hand"), clang::import_name(name)]]

extern "C" {

IMPORT("call") double call(__externref_t function, double value);
IMPORT("tick") double tick(double value);
IMPORT("readX") double read_x(__externref_t object);
IMPORT("readNamed") double read_named(__externref_t object, const char* name, std::size_t length);

EXPORT("scratch") void* scratch_address() { return scratch; }
EXPORT("area") void* area_address() { return area; }
EXPORT("malloc") void* allocate(std::size_t size) { return std::malloc(size); }
EXPORT("free") void deallocate(void* pointer) { std::free(pointer); }
/// Empties the results when they were big.
EXPORT("drop") void drop() {
  text_result = {};
  numbers_result = {};
}

EXPORT("add") int add(int a, int b) { return kernel::add(a, b); }
EXPORT("addDoubles") double add_doubles(double a, double b) { return kernel::add_doubles(a, b); }
EXPORT("addLongs") std::int64_t add_longs(std::int64_t a, std::int64_t b) { return kernel::add_longs(a, b); }

EXPORT("measure") int measure(void* data, std::size_t length) { return kernel::measure(argument(data).text(length)); }
EXPORT("measureTwo") int measure_two(void* a, std::size_t a_length, void* b, std::size_t b_length) {
  argument first(a), second(b);
  return kernel::measure_two(first.text(a_length), second.text(b_length));
}
EXPORT("keep") void keep(void* data, std::size_t length) {
  argument text(data);
  kernel::keep(std::string(text.text(length)));
}
EXPORT("recall") const char* recall() { return give(kernel::recall()); }
EXPORT("greet") const char* greet(void* data, std::size_t length) {
  argument name(data);
  return give(kernel::greet(name.text(length)));
}

EXPORT("ends") double ends(void* data, std::size_t count) { return kernel::ends(argument(data).numbers(count)); }
EXPORT("vectorEnds") double vector_ends(void* data, std::size_t count) {
  argument values(data);
  std::span<double> numbers = values.numbers(count);
  return kernel::vector_ends(std::vector<double>(numbers.begin(), numbers.end()));
}
EXPORT("ramp") const double* ramp(int count) {
  numbers_result = kernel::ramp(count);
  return numbers_result.data();
}
/// JavaScript reads the numbers back and frees them.
EXPORT("scale") void scale(double* data, std::size_t count, double factor) { kernel::scale({data, count}, factor); }

EXPORT("lengthSquared") double length_squared(double x, double y, double z) {
  return kernel::length_squared({x, y, z});
}
EXPORT("makePoint") void make_point(double at) { give(kernel::make_point(at)); }
EXPORT("mirror") void mirror(double x, double y, double z) { give(kernel::mirror({x, y, z})); }

/// `data`: the lengths, then all characters.
EXPORT("totalLength") int total_length(void* data, std::size_t count) {
  argument all(data);
  const auto* lengths = static_cast<const std::uint32_t*>(data);
  const char* at = reinterpret_cast<const char*>(lengths + count);
  std::vector<std::string> texts;
  texts.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    texts.emplace_back(at, lengths[i]);
    at += lengths[i];
  }
  return kernel::total_length(texts);
}
/// Gives the lengths, then all characters; how many texts and how many characters in the area.
EXPORT("words") const char* words(int count) {
  const std::vector<std::string> texts = kernel::words(count);
  std::size_t size = 0;
  for (const std::string& text : texts) size += text.size();
  std::string packed;
  packed.resize(4 * texts.size() + size);
  char* at = packed.data() + 4 * texts.size();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto length = static_cast<std::uint32_t>(texts[i].size());
    std::memcpy(packed.data() + 4 * i, &length, 4);
    std::memcpy(at, texts[i].data(), length);
    at += length;
  }
  text_result = std::move(packed);
  words_of_area()[0] = texts.size();
  words_of_area()[1] = size;
  return text_result.data();
}
EXPORT("totalX") double total_x(void* data, std::size_t count) {
  argument all(data);
  const auto* first = static_cast<const kernel::Point*>(data);
  return kernel::total_x(std::vector<kernel::Point>(first, first + count));
}
EXPORT("points") const void* points(int count) {
  const std::vector<kernel::Point> result = kernel::points(count);
  numbers_result.resize(3 * result.size());
  std::memcpy(numbers_result.data(), result.data(), result.size() * sizeof(kernel::Point));
  return numbers_result.data();
}

EXPORT("counterNew") kernel::Counter* counter_new(int start) { return new kernel::Counter(start); }
EXPORT("counterFree") void counter_free(kernel::Counter* counter) { delete counter; }
EXPORT("counterIncrement") int counter_increment(kernel::Counter* counter) { return counter->increment(); }
EXPORT("counterValue") int counter_value(const kernel::Counter* counter) { return counter->value(); }

EXPORT("overloadedNumber") int overloaded_number(int value) { return kernel::overloaded(value); }
EXPORT("overloadedText") int overloaded_text(void* data, std::size_t length) {
  return kernel::overloaded(argument(data).text(length));
}
EXPORT("nextColor") int next_color(int color) {
  return static_cast<int>(kernel::next_color(static_cast<kernel::Color>(color)));
}
/// What does not fit an int stands for none, both ways.
EXPORT("half") double half(double value) {
  std::optional<int> result = kernel::half(value == 0x1p32 ? std::nullopt : std::optional(static_cast<int>(value)));
  return result ? *result : 0x1p32;
}
/// Text when `data` is not null; the same for the result, with the number in the area.
EXPORT("swapKind") const char* swap_kind(void* data, std::size_t length, double number) {
  std::variant<double, std::string> value = number;
  if (data) value = std::string(argument(data).text(length));
  std::variant<double, std::string> result = kernel::swap_kind(value);
  if (result.index() == 1) return give(std::move(std::get<1>(result)));
  area[1] = std::get<0>(result);
  return nullptr;
}

EXPORT("addThousand") double add_thousand(__externref_t next) {
  double total = 0;
  for (int i = 0; i < 1000; ++i) total += call(next, i);  // as kernel::add_thousand: a reference cannot be captured
  return total;
}
EXPORT("addTicks") double add_ticks() { return kernel::add_thousand(tick); }
EXPORT("after") double after(double value) { return kernel::after(value); }
EXPORT("readX") double read_property(__externref_t object) { return read_x(object); }
EXPORT("readNamed") double read_named_property(__externref_t object) {
  return read_named(object, kernel::property.data(), kernel::property.size());
}
/// A message instead of a result leads to an error.
EXPORT("positive") int positive(int value) {
  area[0] = 0;
  try {
    return kernel::positive(value);
  } catch (const std::exception& error) {
    give(error.what());
    words_of_area()[1] = reinterpret_cast<std::uintptr_t>(text_result.data());
    return 0;
  }
}
}
