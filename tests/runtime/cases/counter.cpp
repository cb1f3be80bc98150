// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>
#include <utility>
#include <vector>

static int alive = 0;

/// Counts.
class [[wasm::export]] Counter {
 public:
  explicit Counter(int start) : count(start) { ++alive; }
  Counter(const Counter& other) : count(other.count), label(other.label) { ++alive; }
  ~Counter() { --alive; }

  int increment(int by) { return count += by; }
  Counter& add(const Counter& other) {
    count += other.count;
    return *this;
  }
  [[wasm::getter]] int twice() const noexcept { return 2 * count; }
  [[wasm::setter]] void set_twice(int value) { count = value / 2; }
  static Counter of(int count) { return Counter(count); }
  static int living() { return alive; }

  int count;
  std::string label = "counter";
  static inline double scale = 1.5;
};

/// Cannot be copied.
class [[wasm::export]] Ticket {
 public:
  Ticket() { ++alive; }
  Ticket(Ticket&& other) noexcept : number(other.number) { ++alive; }
  ~Ticket() { --alive; }
  int number = 7;
};

enum class [[wasm::export]] Color { red, green = 5 };
enum class [[wasm::string_enum]] Mode { fast, slow [[wasm::name("slow-mode")]] };
[[wasm::export]] inline constexpr double tau = 6.28;

[[wasm::export]] int read(const Counter& counter) { return counter.count; }
[[wasm::export]] int copy(Counter counter) { return ++counter.count; }
[[wasm::export]] int steal(Counter&& counter) { return counter.count; }
[[wasm::export]] int punch(Ticket ticket) { return ticket.number; }
[[wasm::export]] int own(std::unique_ptr<Counter> counter) { return counter ? counter->count : -1; }
[[wasm::export]] std::unique_ptr<Counter> make(int count) {
  return count < 0 ? nullptr : std::make_unique<Counter>(count);
}
[[wasm::export]] Counter* pick(Counter* first, const Counter* second) {
  return first ? first : const_cast<Counter*>(second);
}
static std::shared_ptr<Counter> kept;
[[wasm::export]] long keep(std::shared_ptr<Counter> counter) {
  kept = std::move(counter);
  return kept.use_count();
}
[[wasm::export]] std::shared_ptr<Counter> get_kept() { return kept; }
[[wasm::export]] std::vector<Counter> range(int n) {
  std::vector<Counter> counters;
  for (int i = 0; i < n; ++i) counters.emplace_back(i);
  return counters;
}
[[wasm::export]] int sum(const std::vector<std::shared_ptr<Counter>>& counters) {
  int sum = 0;
  for (const auto& counter : counters) sum += counter->count;
  return sum;
}
[[wasm::export]] Color next(Color color) { return color == Color::red ? Color::green : Color::red; }
[[wasm::export]] Mode mode(Mode mode) { return mode == Mode::fast ? Mode::slow : Mode::fast; }
