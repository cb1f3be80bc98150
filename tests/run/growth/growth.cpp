// SPDX-License-Identifier: MIT OR Apache-2.0
// Each conversion, in each direction.
#include <js/function.h>
#include <js/generator.h>
#include <js/value.h>
#include <wasm/live_counts.h>

#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

[[wasm::export]] wasm::live liveCounts() { return wasm::live_counts(); }

struct [[wasm::record]] Point {
  double x, y;
};
struct [[wasm::record]] Person {
  std::string name;
  std::vector<int> marks;
  std::optional<Point> place;
};

[[wasm::export]] std::string text(const std::string& s) { return s + "!"; }
[[wasm::export]] std::u16string units(std::u16string s) { return s; }
[[wasm::export]] std::vector<double> numbers(std::span<const double> v) { return {v.begin(), v.end()}; }
[[wasm::export]] std::vector<std::int64_t> longs(std::vector<std::int64_t> v) { return v; }
[[wasm::export]] double both(std::span<const double> a, const std::string& s, std::span<const double> b) {
  return a.back() + static_cast<double>(s.size()) + b.back();
}
[[wasm::export]] std::string increment(std::span<std::int32_t> v) {
  for (auto& each : v) ++each;
  return std::string(100, 'x');
}
[[wasm::export]] Point point(Point p) { return {p.y, p.x}; }
[[wasm::export]] std::vector<Point> points(std::vector<Point> p) { return p; }
[[wasm::export]] Person person(Person p) { return p; }
[[wasm::export]] std::vector<std::string> words(std::vector<std::string> w) { return w; }
[[wasm::export]] std::set<std::string> wordSet(std::set<std::string> w) { return w; }
[[wasm::export]] std::map<std::string, std::vector<double>> table(std::map<std::string, std::vector<double>> t) {
  return t;
}
[[wasm::export]] std::optional<std::string> maybe(std::optional<std::string> s) { return s; }
[[wasm::export]] std::optional<int> maybeNumber(std::optional<int> n) { return n; }
[[wasm::export]] std::variant<double, std::string> either(std::variant<double, std::string> v) { return v; }
[[wasm::export]] std::variant<Point, std::vector<std::string>> choice(std::variant<Point, std::vector<std::string>> v) {
  return v;
}
[[wasm::export]] std::tuple<std::string, int> tuple(std::tuple<std::string, int> t) { return t; }
[[wasm::export]] std::expected<std::string, std::string> parse(const std::string& s) {
  if (s.empty()) return std::unexpected("nothing " + std::string(50, '-'));
  return s;
}
[[wasm::export]] void fail(const std::string& why) { throw std::runtime_error(why + std::string(100, '.')); }

class [[wasm::export]] Box {
 public:
  explicit Box(std::string label) : label_(std::move(label)) {}
  [[wasm::getter]] const std::string& label() const { return label_; }
  std::string with(const Box& other, const std::string& between) const { return label_ + between + other.label_; }

 private:
  std::string label_;
};
[[wasm::export]] std::vector<Box> boxes(std::vector<Box> b) { return b; }
[[wasm::export]] std::unique_ptr<Box> passed(std::unique_ptr<Box> b) { return b; }
class [[wasm::export, wasm::extendable]] Sound {
 public:
  virtual ~Sound() = default;
  virtual double pitch() { return 1; }
};
[[wasm::export]] double heard(std::shared_ptr<Sound> sound) { return sound->pitch(); }
[[wasm::export]] std::shared_ptr<Box> shared(std::shared_ptr<Box> b) { return b; }

[[wasm::export]] std::string callWith(const js::function<std::string(std::string)>& f, const std::string& s) {
  return f(s + "1") + s;
}
[[wasm::export]] std::function<std::string(std::string)> prefixer(std::string prefix) {
  return [prefix](const std::string& s) { return prefix + s; };
}
[[wasm::export]] std::string property(const js::value& object, const std::string& key) {
  return object[key].to<std::string>();
}
[[wasm::export]] js::generator<std::string> counted(std::string prefix, int count) {
  for (int i = 0; i < count; ++i) co_yield prefix + std::to_string(i);
}

namespace [[wasm::import]] outside {
std::string greeting(std::string_view name);
std::vector<double> series(std::span<const double> numbers);
std::vector<std::string> names(const std::vector<std::string>& names);
Point moved(Point p);
}  // namespace outside
[[wasm::export]] std::string importText(const std::string& s) { return outside::greeting(s) + s; }
[[wasm::export]] std::vector<double> importNumbers(std::vector<double> v) { return outside::series(v); }
[[wasm::export]] std::vector<std::string> importWords(std::vector<std::string> w) { return outside::names(w); }
[[wasm::export]] Point importPoint(Point p) { return outside::moved(p); }
[[wasm::export]] std::string importThrows(const std::string& s) {
  try {
    return outside::greeting("throw");
  } catch (const std::exception& error) {
    return s + error.what();
  }
}
