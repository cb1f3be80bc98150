// SPDX-License-Identifier: MIT OR Apache-2.0
// Free functions as members of a class, and JavaScript's this.
#include <memory>
#include <string>

class [[wasm::export]] Account {
 public:
  explicit Account(double balance) : balance(balance) {}
  void add(double amount) { balance += amount; }
  double balance;
};

/// Adds several times.
/// \param times how often
[[wasm::export("add"), wasm::method]] void add_often(Account& account, double amount, int times) {
  account.balance += amount * times;
}
[[wasm::export, wasm::method]] Account& reset(Account* account, double to = 0) {
  account->balance = to;
  return *account;
}
[[wasm::export, wasm::getter]] bool overdrawn(const Account& account) { return account.balance < 0; }
[[wasm::export, wasm::method]] double close(Account&& account) { return account.balance; }
[[wasm::export, wasm::static_of("Account")]] Account empty() { return Account(0); }
[[wasm::export, wasm::constructor_of("Account")]] std::unique_ptr<Account> parsed(const std::string& text) {
  return text.empty() ? nullptr : std::make_unique<Account>(text.size());
}
[[wasm::export]] double doubled([[wasm::js_this]] const Account& account) { return account.balance * 2; }
