// SPDX-License-Identifier: MIT OR Apache-2.0
// What C++ does with JavaScript values: conversions, properties, calls, operators, iteration.
#include <js/function.h>
#include <js/nullable.h>
#include <js/object.h>
#include <js/value.h>
#include <wasm/live_counts.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

struct [[wasm::record]] Point {
  double x, y;
};
struct [[wasm::record]] Shape {
  std::string name;
  std::vector<Point> points;
};
enum class [[wasm::export]] Color { red, green = 5 };
class [[wasm::export]] Box {
 public:
  explicit Box(int value) : value(value) {}
  int value;
};

template <typename T>
js::value round_trip(const js::value& value) {
  return js::value(value.to<T>());
}

/// Converts to a type and back.
[[wasm::export]] js::value convert(const std::string& type, const js::value& value) {
  if (type == "bool") return round_trip<bool>(value);
  if (type == "int") return round_trip<int>(value);
  if (type == "u32") return round_trip<std::uint32_t>(value);
  if (type == "i64") return round_trip<std::int64_t>(value);
  if (type == "u64") return round_trip<std::uint64_t>(value);
  if (type == "double") return round_trip<double>(value);
  if (type == "char32") return round_trip<char32_t>(value);
  if (type == "string") return round_trip<std::string>(value);
  if (type == "u16string") return round_trip<std::u16string>(value);
  if (type == "numbers") return round_trip<std::vector<double>>(value);
  if (type == "strings") return round_trip<std::vector<std::string>>(value);
  if (type == "array") return round_trip<std::array<int, 3>>(value);
  if (type == "set") return round_trip<std::set<std::string>>(value);
  if (type == "map") return round_trip<std::map<std::string, int>>(value);
  if (type == "tuple") return round_trip<std::tuple<int, std::string>>(value);
  if (type == "variant") return round_trip<std::variant<double, std::string>>(value);
  if (type == "optional") return round_trip<std::optional<int>>(value);
  if (type == "optional string") return round_trip<std::optional<std::string>>(value);
  if (type == "record") return round_trip<Point>(value);
  if (type == "shapes") return round_trip<std::vector<Shape>>(value);
  if (type == "enum") return round_trip<Color>(value);
  if (type == "object") return round_trip<Box>(value);
  if (type == "date") return round_trip<std::chrono::system_clock::time_point>(value);
  if (type == "values") return round_trip<std::vector<js::value>>(value);
  if (type == "function") return js::value(value.to<js::function<int(int)>>());
  return {};
}

[[wasm::export]] std::string try_convert(const js::value& value) {
  auto shapes = value.try_to<std::vector<Shape>>();
  if (!shapes) return "error: " + shapes.error().message();
  return std::to_string(shapes->size());
}
[[wasm::export]] int try_int(const js::value& value) { return value.try_to<int>().value_or(-1); }

[[wasm::export]] int type_of(const js::value& value) { return static_cast<int>(value.type()); }
[[wasm::export]] std::string tests(const js::value& v) {
  std::string text;
  if (v.is_undefined()) text += "undefined ";
  if (v.is_null()) text += "null ";
  if (v.is_boolean()) text += "boolean ";
  if (v.is_number()) text += "number ";
  if (v.is_bigint()) text += "bigint ";
  if (v.is_string()) text += "string ";
  if (v.is_symbol()) text += "symbol ";
  if (v.is_object()) text += "object ";
  if (v.is_function()) text += "function ";
  if (v.is_array()) text += "array ";
  if (v) text += "true";
  return text;
}

[[wasm::export]] bool equal(const js::value& a, const js::value& b) { return a == b; }
[[wasm::export]] bool loosely_equal(const js::value& a, const js::value& b) { return a.loose_equals(b); }
[[wasm::export]] bool is_five(const js::value& a) { return a == 5 && a != "5" && a != nullptr && a != js::undefined; }
[[wasm::export]] std::vector<bool> compare(const js::value& a, const js::value& b) {
  return {a<b, a <= b, a> b, a >= b};
}
[[wasm::export]] std::vector<js::value> calculate(const js::value& a, const js::value& b) {
  return {a + b, a - b, a * b, a / b, a % b};
}

[[wasm::export]] js::value get(const js::value& object, const js::value& key) { return object[key]; }
[[wasm::export]] int get_number(const js::value& object, const std::string& key) { return object.get<int>(key); }
[[wasm::export]] js::value at(const js::value& object, int index) { return object[index]; }
[[wasm::export]] void set(const js::value& object, const js::value& key, const js::value& to) { object.set(key, to); }
[[wasm::export]] void fill(const js::value& object) {
  object.set("number", 1.5);
  object.set("text", "text");
  object.set("list", std::vector<std::string>{"a", "b"});
  object.set("point", Point{1, 2});
  object.set(0, true);
  object.set("nothing", nullptr);
}
// Keys that are known when C++ is compiled.
using namespace js::literals;
[[wasm::export]] int get_a(const js::value& object) { return object.get<int>("a"_key); }
[[wasm::export]] js::value get_odd(const js::value& object) { return object["not a-name"_key]; }
[[wasm::export]] std::vector<js::value> get_foreign(const js::value& object) {
  return {object["größe"_key], object["€"_key], object["a\u00a0b"_key], object["\"quoted\"\n"_key],
          object["class"_key]};
}
[[wasm::export]] void fill_by_keys(const js::value& object) {
  object.set("number"_key, 1.5);
  object.set("text"_key, "text");
  object.set("a.b"_key, std::vector<std::string>{"a", "b"});
  object.set("0"_key, Point{1, 2});
  object.set("nothing"_key, nullptr);
}
[[wasm::export]] js::value iterator_of(const js::value& iterable) { return iterable.call("[Symbol.iterator]"_key); }
[[wasm::export]] bool has_a(const js::value& object) { return object.has("a"_key); }
[[wasm::export]] bool remove_a(const js::value& object) { return object.remove("a"_key); }
[[wasm::export]] std::string call_greet(const js::value& object) {
  return object.call<std::string>("greet"_key, "Ada", Point{1, 2});
}
[[wasm::export]] bool has(const js::value& object, const std::string& key) { return object.has(key); }
[[wasm::export]] bool remove(const js::value& object, const std::string& key) { return object.remove(key); }
[[wasm::export]] js::object fresh() {
  js::object made = js::object::create();
  made.set("a", 1);
  return made;
}

[[wasm::export]] js::value call(const js::value& f) { return f(1, "two", Point{3, 4}, std::vector<int>{5}); }
[[wasm::export]] std::string call_method(const js::value& object, const std::string& name) {
  return object.call<std::string>(name, 1.5, object);
}
[[wasm::export]] js::value make(const js::value& constructor, const js::value& argument) {
  return js::construct(constructor, argument, "more");
}
[[wasm::export]] double largest() { return js::global("Math").call<double>("max", 1, 7.5, 3); }

[[wasm::export]] int sum(const js::value& iterable) {
  int total = 0;
  for (const js::value& one : iterable) total += one.to<int>();
  return total;
}
[[wasm::export]] std::string first(const js::value& iterable) {
  for (js::value one : iterable) return one.to<std::string>();
  return "none";
}

// null instead of undefined.
[[wasm::export]] js::nullable<int> null_int(js::nullable<int> x) { return x; }
[[wasm::export]] js::nullable<std::string> null_text(js::nullable<std::string> x) { return x; }
[[wasm::export]] js::nullable<std::vector<double>> null_numbers(js::nullable<std::vector<double>> x) { return x; }
[[wasm::export]] js::nullable<Point> null_point(js::nullable<Point> x) { return x; }
[[wasm::export]] js::nullable<Box> null_box(bool is_there) {
  return is_there ? js::nullable<Box>(Box(3)) : js::nullable<Box>();
}
[[wasm::export]] js::nullable<js::function<int()>> null_function(js::nullable<js::function<int()>> f) { return f; }
struct [[wasm::record]] Node {
  std::string name;
  js::nullable<double> size;
};
[[wasm::export]] std::vector<Node> nodes(std::vector<Node> x) { return x; }
[[wasm::import]] js::nullable<int> find_number(js::nullable<int> from);
[[wasm::export]] js::nullable<int> found(js::nullable<int> x) { return find_number(x); }

[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }
