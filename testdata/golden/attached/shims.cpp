// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "input.cpp"

#include <wasm/macros.h>

#include <wasm/memory.h>
#include <wasm/shim.h>
#include <wasm/string.h>

template <>
struct wasm::object<::Account> {
  static constexpr char key[] = "7Account";
};

// void add_often(Account& account, double amount, int times)
WASM_EXPORT(__wasmbind_export__Z9add_oftenR7Accountdi)
void __wasmbind_export__Z9add_oftenR7Accountdi(::Account* self, WASM_IN(arg1, double), WASM_IN(arg2, int)) {
  WASM_TAKE(arg1, double);
  WASM_TAKE(arg2, int);
  ::add_often(*self, arg1.get(), arg2.get());
  return;
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z9add_oftenR7Accountdi,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::method, describe::callable(
                "add",
                describe::path(),
                "__wasmbind_export__Z9add_oftenR7Accountdi",
                "Adds several times.\n"
                "\\param times how often",
                "0:15:44",
                0,
                describe::list(describe::parameter<double>("amount"), describe::parameter<int>("times")),
                describe::result<void>()))))

// Account& reset(Account* account, double to)
WASM_EXPORT(__wasmbind_export__Z5resetP7Accountd)
::wasm::result<::Account &>::wire __wasmbind_export__Z5resetP7Accountd(::Account* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return ::wasm::result<::Account &>::give(::reset(self, arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5resetP7Accountd,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::method, describe::callable(
                "reset",
                describe::path(),
                "__wasmbind_export__Z5resetP7Accountd",
                "",
                "0:18:41",
                0,
                describe::list(describe::parameter<double>("to", 1)),
                describe::result<::Account &>()))))

// Account& reset(Account* account)
WASM_EXPORT(__wasmbind_export__Z5resetP7Accountd_with_1)
::wasm::result<::Account &>::wire __wasmbind_export__Z5resetP7Accountd_with_1(::Account* self) {
  return ::wasm::result<::Account &>::give(::reset(self));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5resetP7Accountd_with_1,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::method, describe::callable(
                "reset",
                describe::path(),
                "__wasmbind_export__Z5resetP7Accountd_with_1",
                "",
                "0:18:41",
                32,
                describe::list(),
                describe::result<::Account &>()))))

// bool overdrawn(const Account& account)
WASM_EXPORT(__wasmbind_export__Z9overdrawnRK7Account)
::wasm::result<bool>::wire __wasmbind_export__Z9overdrawnRK7Account(::Account* self) {
  return ::wasm::result<bool>::give(::overdrawn(*self));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z9overdrawnRK7Account,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::getter, describe::callable(
                "overdrawn",
                describe::path(),
                "__wasmbind_export__Z9overdrawnRK7Account",
                "",
                "0:22:37",
                0,
                describe::list(),
                describe::result<bool>()))))

// double close(Account&& account)
WASM_EXPORT(__wasmbind_export__Z5closeO7Account)
::wasm::result<double>::wire __wasmbind_export__Z5closeO7Account(::Account* self) {
  ::wasm::detail::given<::Account> receiver{self};
  return ::wasm::result<double>::give(::close(static_cast<::Account&&>(*self)));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5closeO7Account,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::method, describe::callable(
                "close",
                describe::path(),
                "__wasmbind_export__Z5closeO7Account",
                "",
                "0:23:39",
                64,
                describe::list(),
                describe::result<double>()))))

// Account empty()
WASM_EXPORT(__wasmbind_export__Z5emptyv)
::wasm::result<::Account>::wire __wasmbind_export__Z5emptyv() {
  return ::wasm::result<::Account>::give(::empty());
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z5emptyv,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::static_method, describe::callable(
                "empty",
                describe::path(),
                "__wasmbind_export__Z5emptyv",
                "",
                "0:24:54",
                0,
                describe::list(),
                describe::result<::Account>()))))

// std::unique_ptr<Account> parsed(const std::string& text)
WASM_EXPORT(__wasmbind_export__Z6parsedRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE)
::wasm::result<::std::unique_ptr<::Account>>::wire __wasmbind_export__Z6parsedRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE(
    WASM_IN(arg1, const ::std::basic_string<char> &)) {
  WASM_TAKE(arg1, const ::std::basic_string<char> &);
  return ::wasm::result<::std::unique_ptr<::Account>>::give(::parsed(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z6parsedRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE,
    "\n" "input.cpp",
    describe::attached(
        "7Account",
        "",
        describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__Z6parsedRKNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE",
                "",
                "0:25:76",
                0,
                describe::list(describe::parameter<const ::std::basic_string<char> &>("text")),
                describe::result<::std::unique_ptr<::Account>>()))))

// double doubled(const Account& account)
WASM_EXPORT(__wasmbind_export__Z7doubledRK7Account)
::wasm::result<double>::wire __wasmbind_export__Z7doubledRK7Account(WASM_IN(arg1, const ::Account &)) {
  WASM_TAKE(arg1, const ::Account &);
  return ::wasm::result<double>::give(::doubled(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z7doubledRK7Account,
    "\n" "input.cpp",
    describe::function(describe::callable(
        "doubled",
        describe::path(),
        "__wasmbind_export__Z7doubledRK7Account",
        "",
        "0:28:25",
        0,
        describe::list(describe::parameter<const ::Account &>("account", 2)),
        describe::result<double>())))

// Account::Account(double balance)
WASM_EXPORT(__wasmbind_export__ZN7AccountC1Ed)
::Account* __wasmbind_export__ZN7AccountC1Ed(WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  return new ::Account(arg1.get());
}

// void Account::add(double amount)
WASM_EXPORT(__wasmbind_export__ZN7Account3addEd)
void __wasmbind_export__ZN7Account3addEd(::Account* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->add(arg1.get());
  return;
}

// double balance
WASM_EXPORT(__wasmbind_export_7Account_balance_get)
::wasm::result<::wasm::read_as<double>>::wire __wasmbind_export_7Account_balance_get(::Account* self) {
  return ::wasm::result<::wasm::read_as<double>>::give(self->balance);
}

// double balance
WASM_EXPORT(__wasmbind_export_7Account_balance_set)
void __wasmbind_export_7Account_balance_set(::Account* self, WASM_IN(arg1, double)) {
  WASM_TAKE(arg1, double);
  self->balance = arg1.get();
  return;
}

// free() and the garbage collector
WASM_EXPORT(__wasmbind_export_7Account_free)
void __wasmbind_export_7Account_free(::Account* self, unsigned long ownership) {
  ::wasm::detail::destroy(self, ownership);
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe_7Account,
    "\n" "input.cpp",
    describe::class_<::Account>(
        "7Account",
        "Account",
        describe::path(),
        "",
        "0:6:24",
        0,
        describe::list(),
        "__wasmbind_export_7Account_free",
        "__wasmbind_export_7Account_share",
        describe::list(
            describe::member(::wasm::abi::member::constructor, describe::callable(
                "constructor",
                describe::path(),
                "__wasmbind_export__ZN7AccountC1Ed",
                "",
                "0:8:12",
                0,
                describe::list(describe::parameter<double>("balance")),
                describe::result<::Account>())),
            describe::member(::wasm::abi::member::method, describe::callable(
                "add",
                describe::path(),
                "__wasmbind_export__ZN7Account3addEd",
                "",
                "0:9:8",
                0,
                describe::list(describe::parameter<double>("amount")),
                describe::result<void>())),
            describe::member(::wasm::abi::member::getter, describe::callable(
                "balance",
                describe::path(),
                "__wasmbind_export_7Account_balance_get",
                "",
                "0:10:10",
                4,
                describe::list(),
                describe::result<::wasm::read_as<double>>())),
            describe::member(::wasm::abi::member::setter, describe::callable(
                "balance",
                describe::path(),
                "__wasmbind_export_7Account_balance_set",
                "",
                "0:10:10",
                4,
                describe::list(describe::parameter<double>("value")),
                describe::result<void>())))))
