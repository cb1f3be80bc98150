// SPDX-License-Identifier: MIT OR Apache-2.0
#include <wasm/live_counts.h>

#include <memory>
#include <utility>
#include <vector>

static int alive = 0;

class [[wasm::export]] Account {
 public:
  explicit Account(int money) : money(money) { ++alive; }
  Account(const Account& other) : money(other.money) { ++alive; }
  ~Account() {
    money = -1;
    --alive;
  }
  int money;
  const Account& richer(const Account& other) const { return other.money > money ? other : *this; }
  Account* either(Account* first, Account* second) { return first ? first : second ? second : this; }
  static Account& larger(Account& a, Account& b) { return a.money < b.money ? b : a; }
};

class [[wasm::export]] Named {
 public:
  int id = 7;
};

class [[wasm::export]] Savings : public Named, public Account {
 public:
  explicit Savings(int money) : Account(money) {}
  Account& account() { return *this; }
  Named& named() { return *this; }
};

class [[wasm::export]] Bank {
 public:
  Bank() : accounts{Account(1), Account(2)} {}
  Account& at(int index) { return accounts[index]; }
  std::vector<Account*> all() { return {&accounts[0], nullptr, &accounts[1]}; }
  std::pair<int, Account*> best() { return {2, &accounts[1]}; }

 private:
  std::vector<Account> accounts;
};

[[wasm::export]] const Account& richer(const Account& a, const Account& b) { return a.money < b.money ? b : a; }
[[wasm::export]] Account* first_of(Bank* one, Bank* other) {
  return one ? &one->at(0) : other ? &other->at(0) : nullptr;
}
[[wasm::export]] Account& of_both(Bank& one, Bank& other, bool first) { return (first ? one : other).at(1); }
[[wasm::export]] Account& account_of(Savings& savings) { return savings; }
[[wasm::export]] Savings& savings_of(Account& account) { return static_cast<Savings&>(account); }
[[wasm::export]] Bank& behind(const std::shared_ptr<Bank>& shared) { return *shared; }
[[wasm::export]] Account& first_behind(const std::shared_ptr<Bank>& shared) { return shared->at(0); }
[[wasm::export, wasm::method]] Account& self(Account& account) { return account; }

class [[wasm::export]] Shape {
 public:
  virtual ~Shape() = default;
  virtual int corners() const { return 0; }
  Shape& same() { return *this; }
};

class [[wasm::export]] Square : public Shape {
 public:
  int corners() const override { return 4; }
};

class [[wasm::export]] Drawing {
 public:
  Shape& at(int index) { return index == 0 ? shape : square; }

 private:
  Shape shape;
  Square square;
};

[[wasm::export]] const Shape& sharper(const Shape& a, const Shape& b) { return a.corners() < b.corners() ? b : a; }
[[wasm::export]] Shape* shape_in(Drawing* drawing, Shape* other) { return drawing ? &drawing->at(1) : other; }

[[wasm::export]] std::vector<Account*> first_of_each(Bank& one, Bank& other) { return {&one.at(0), &other.at(0)}; }
[[wasm::export]] std::vector<Shape*> shapes_of(Drawing& drawing) { return {&drawing.at(0), &drawing.at(1)}; }

static Account fortune(1000);
[[wasm::export]] Account& global() { return fortune; }

[[wasm::export]] int accounts_alive() { return alive; }
[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }
