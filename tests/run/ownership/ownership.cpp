// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>
#include <utility>
#include <vector>

static int alive = 0;

/// Something that counts how many of it are alive.
class [[wasm::export]] Item {
 public:
  explicit Item(int value) : value(value) { ++alive; }
  [[wasm::skip]] Item(const Item& other) : value(other.value) { ++alive; }
  [[wasm::skip]] Item(Item&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
  Item& operator=(const Item&) = default;
  ~Item() { --alive; }

  int value;
  Item& self() { return *this; }
  Item& plus(int amount) {
    value += amount;
    return *this;
  }
};

[[wasm::export]] int count_alive() { return alive; }

[[wasm::export]] int by_value(Item item) { return ++item.value; }
[[wasm::export]] int by_const_reference(const Item& item) { return item.value; }
[[wasm::export]] int by_reference(Item& item) { return ++item.value; }
[[wasm::export]] int by_pointer(Item* item) { return item == nullptr ? -1 : ++item->value; }
[[wasm::export]] int by_const_pointer(const Item* item) { return item == nullptr ? -1 : item->value; }
[[wasm::export]] int by_rvalue(Item&& item) {
  Item taken = std::move(item);
  return taken.value;
}
[[wasm::export]] int by_unique(std::unique_ptr<Item> item) { return item ? item->value : -1; }
[[wasm::export]] int two_unique(std::unique_ptr<Item> a, std::unique_ptr<Item> b) { return a->value + b->value; }

[[wasm::export]] Item return_value(int value) { return Item(value); }
[[wasm::export]] std::unique_ptr<Item> return_unique(int value) {
  return value < 0 ? nullptr : std::make_unique<Item>(value);
}
static Item kept(100);
[[wasm::export]] Item& return_reference() { return kept; }
[[wasm::export]] Item* return_pointer(bool something) { return something ? &kept : nullptr; }
[[wasm::export]] const Item* return_const_pointer() { return &kept; }

static std::shared_ptr<Item> shared;
[[wasm::export]] void share(std::shared_ptr<Item> item) { shared = std::move(item); }
[[wasm::export]] std::shared_ptr<Item> shared_item() { return shared; }
[[wasm::export]] int shared_value() { return shared ? shared->value : -1; }
[[wasm::export]] int shared_count() { return static_cast<int>(shared.use_count()); }
[[wasm::export]] void forget_shared() { shared.reset(); }
[[wasm::export]] std::shared_ptr<Item> make_shared(int value) { return std::make_shared<Item>(value); }

/// Cannot be copied.
class [[wasm::export]] Unique {
 public:
  explicit Unique(int value) : value_(std::make_unique<int>(value)) {}
  int value() const { return value_ ? *value_ : -1; }

 private:
  std::unique_ptr<int> value_;
};
[[wasm::export]] int take(Unique unique) { return unique.value(); }
[[wasm::export]] int look(const Unique& unique) { return unique.value(); }

/// Has parts.
class [[wasm::export]] Owner {
 public:
  explicit Owner(int value) : part(value) {}
  Item part;
  Item& reference() { return part; }
};
