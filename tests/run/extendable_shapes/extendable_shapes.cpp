// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct [[wasm::record]] Point {
  double x, y;
};
enum class [[wasm::string_enum]] Mode { fast, slow };

/// Every kind of type, both ways.
class [[wasm::export, wasm::extendable]] Types {
 public:
  virtual ~Types() = default;
  virtual bool flag(bool value) { return value; }
  virtual std::int64_t big(std::int64_t value) { return value; }
  virtual char32_t letter(char32_t value) { return value; }
  virtual Mode mode(Mode value) { return value; }
  virtual Point point(const Point& value) { return value; }
  virtual std::vector<double> numbers(std::span<const double> values) { return {values.begin(), values.end()}; }
  virtual std::vector<std::string> words(const std::vector<std::string>& values) { return values; }
  virtual std::optional<int> maybe(std::optional<int> value) { return value; }
  virtual std::variant<int, std::string> either(std::variant<int, std::string> value) { return value; }
  virtual std::map<std::string, int> counts(const std::map<std::string, int>& value) { return value; }
  virtual std::unique_ptr<Types> owned(std::unique_ptr<Types> value) { return value; }
  virtual std::shared_ptr<Types> shared(std::shared_ptr<Types> value) { return value; }
  virtual std::string_view view(std::string_view value) { return value; }
  virtual const char* text(const char* value) { return value; }
  virtual const std::string& reference(const std::string& value) { return value; }
  virtual std::span<const int> span(std::span<const int> value) { return value; }
  virtual void nothing() {}
  virtual int count() noexcept { return 1; }
};

[[wasm::export]] bool flag(Types& t, bool v) { return t.flag(v); }
[[wasm::export]] std::int64_t big(Types& t, std::int64_t v) { return t.big(v); }
[[wasm::export]] char32_t letter(Types& t, char32_t v) { return t.letter(v); }
[[wasm::export]] Mode mode(Types& t, Mode v) { return t.mode(v); }
[[wasm::export]] Point point(Types& t, Point v) { return t.point(v); }
[[wasm::export]] std::vector<double> numbers(Types& t, std::vector<double> v) { return t.numbers(v); }
[[wasm::export]] std::vector<std::string> words(Types& t, std::vector<std::string> v) { return t.words(v); }
[[wasm::export]] std::optional<int> maybe(Types& t, std::optional<int> v) { return t.maybe(v); }
[[wasm::export]] std::variant<int, std::string> either(Types& t, std::variant<int, std::string> v) {
  return t.either(v);
}
[[wasm::export]] std::map<std::string, int> counts(Types& t, std::map<std::string, int> v) { return t.counts(v); }
[[wasm::export]] std::unique_ptr<Types> owned(Types& t, std::unique_ptr<Types> v) { return t.owned(std::move(v)); }
[[wasm::export]] std::shared_ptr<Types> shared(Types& t, std::shared_ptr<Types> v) { return t.shared(std::move(v)); }
[[wasm::export]] std::string view(Types& t, std::string v) { return std::string(t.view(v)); }
[[wasm::export]] std::string text(Types& t, std::string v) { return t.text(v.c_str()); }
[[wasm::export]] std::string reference(Types& t, std::string v) { return t.reference(v); }
[[wasm::export]] int span(Types& t, std::vector<int> v) {
  int sum = 0;
  for (int one : t.span(v)) sum += one;
  return sum;
}

/// Overloads of one name, and functions that JavaScript cannot override.
class [[wasm::export, wasm::extendable]] Overloaded {
 public:
  virtual ~Overloaded() = default;
  virtual std::string put(int value) { return "int " + std::to_string(value); }
  virtual std::string put(const std::string& value) { return "text " + value; }
  std::string put_both(int n, const std::string& s) { return put(n) + ", " + put(s); }
  virtual std::string late(int times = 3) { return std::to_string(times); }
  std::string run_late() { return late(); }
};
class [[wasm::export, wasm::extendable]] Sealed : public Overloaded {
 public:
  std::string put(int value) final { return "final " + std::to_string(value); }
  std::string put(const std::string& value) override { return "sealed " + value; }
  /// A public function that calls what derived classes implement.
  std::string work(int n) { return "[" + do_work(n) + tail() + "]"; }

 private:
  virtual std::string do_work(int n) = 0;
  virtual std::string tail() { return "."; }
};

/// Two bases, the second at another address.
class [[wasm::export, wasm::extendable]] First {
 public:
  virtual ~First() = default;
  virtual int one() const { return 1; }
  int first = 10;
};
class [[wasm::export, wasm::extendable]] Second {
 public:
  virtual ~Second() = default;
  virtual int two() const { return 2; }
  int second = 20;
};
class [[wasm::export, wasm::extendable]] Both : public First, public Second {
 public:
  virtual int three() const { return one() + two(); }
};
[[wasm::export]] int one_of(const First& object) { return object.one(); }
[[wasm::export]] int two_of(const Second& object) { return object.two(); }
[[wasm::export]] int three_of(const Both& object) { return object.three(); }
[[wasm::export]] Second& second_of(Second& object) { return object; }
[[wasm::export]] Second* second_in(Both& object) { return &object; }

/// Keeps an object as one of its bases.
class [[wasm::export]] Keeper {
 public:
  void keep(std::unique_ptr<Second> object) { object_ = std::move(object); }
  void share(std::shared_ptr<Second> object) { shared_ = std::move(object); }
  int two() const { return object_ ? object_->two() : shared_ ? shared_->two() : 0; }
  std::unique_ptr<Second> give() { return std::move(object_); }
  std::shared_ptr<Second> to_shared() { return shared_ = std::move(object_); }
  void drop() {
    object_.reset();
    shared_.reset();
  }

 private:
  std::unique_ptr<Second> object_;
  std::shared_ptr<Second> shared_;
};

/// The constructor calls a virtual function: that of C++, as always in C++.
class [[wasm::export, wasm::extendable]] Early {
 public:
  Early() : name_(name()) {}
  virtual ~Early() = default;
  virtual std::string name() const { return "early"; }
  std::string first_name() const { return name_; }

 private:
  std::string name_;
};

/// Throws what overrides throw, and goes on.
[[wasm::export]] std::string caught(Early& object) {
  try {
    return object.name();
  } catch (...) {
    return "caught";
  }
}

/// Protected constructors beside public ones.
class [[wasm::export, wasm::extendable]] Guarded {
 public:
  Guarded() : level_(0) {}
  virtual ~Guarded() = default;
  virtual int level() const { return level_; }

 protected:
  explicit Guarded(int level) : level_(level) {}

 private:
  int level_;
};

/// Through enable_shared_from_this.
class [[wasm::export, wasm::extendable]] Node : public std::enable_shared_from_this<Node> {
 public:
  virtual ~Node() = default;
  virtual std::string label() const { return "node"; }
  std::shared_ptr<Node> self() { return shared_from_this(); }
};
class [[wasm::export]] Tree {
 public:
  void add(std::shared_ptr<Node> node) { nodes_.push_back(node->self()); }
  std::string labels() const {
    std::string all;
    for (const auto& node : nodes_) all += node->label();
    return all;
  }
  void clear() { nodes_.clear(); }

 private:
  std::vector<std::shared_ptr<Node>> nodes_;
};
