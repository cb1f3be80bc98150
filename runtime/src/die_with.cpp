// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Messages that are put together, without printf.
#include <wasm/die.h>

namespace wasm::detail {
namespace {

/// Text of limited length: there may be no memory left.
class text {
 public:
  void add(char c) {
    if (length_ < sizeof data_) data_[length_++] = c;
  }
  void add(const char* string) {
    for (string = string ? string : "(null)"; *string != '\0'; ++string) add(*string);
  }
  void add(unsigned number) {
    if (number >= 10) add(number / 10);
    add(static_cast<char>('0' + number % 10));
  }
  [[noreturn]] void die() const { detail::die(data_, length_); }

 private:
  char data_[1024];
  unsigned long length_ = 0;
};

}  // namespace

void die_with(const char* format, __builtin_va_list arguments) noexcept {
  text message;
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      message.add(*format);
      continue;
    }
    switch (*++format) {
      case 's':
        message.add(__builtin_va_arg(arguments, const char*));
        break;
      case 'd':
      case 'i': {
        int number = __builtin_va_arg(arguments, int);
        if (number < 0) message.add('-');
        message.add(number < 0 ? 0u - static_cast<unsigned>(number) : static_cast<unsigned>(number));
        break;
      }
      case 'u':
        message.add(__builtin_va_arg(arguments, unsigned));
        break;
      default:
        message.add(*format);
    }
  }
  message.die();
}

}  // namespace wasm::detail
