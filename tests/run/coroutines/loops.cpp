// SPDX-License-Identifier: MIT OR Apache-2.0
// Handlers of exceptions in loops that await: what compilers get wrong. JavaScript has the same functions.
#include <js/error.h>
#include <js/function.h>
#include <js/promise.h>

#include <stdexcept>
#include <string>

using Attempt = js::function<js::promise<int>(std::string)>;

/// Leaves a mark when it goes.
struct Mark {
  std::string& log;
  const char* text;
  ~Mark() { log += text; }
};

[[wasm::export]] js::promise<std::string> retried(Attempt attempt) {
  std::string log;
  for (int i = 0; i < 10; ++i) {
    try {
      log += std::to_string(co_await attempt("a" + std::to_string(i)));
      break;
    } catch (const js::exception& error) {
      log += std::string("[") + error.what() + "]";
    }
  }
  co_return log;
}

[[wasm::export]] js::promise<std::string> nested_loops(Attempt attempt) {
  std::string log;
  for (int i = 0; i < 3; ++i) {
    log += '/';
    for (int j = 0; j < 4; ++j) {
      try {
        Mark mark{log, "."};
        log += std::to_string(co_await attempt("a" + std::to_string(i)));
        if (j == 2) throw std::out_of_range("j");
        log += std::to_string(co_await attempt("b" + std::to_string(j)));
      } catch (const std::out_of_range&) {
        log += '!';
        continue;
      } catch (const js::exception& error) {
        log += std::string("[") + error.what() + "]";
      }
      log += ';';
    }
  }
  co_return log;
}

[[wasm::export]] js::promise<std::string> nested_handlers(Attempt attempt) {
  std::string log;
  int count = 0;
  while (count < 6) {
    try {
      Mark outer{log, "o"};
      do {
        try {
          Mark inner{log, "i"};
          log += std::to_string(co_await attempt("a" + std::to_string(count)));
        } catch (...) {
          for (int k = 0; k < 2; ++k) log += '*';
          if (count % 2 == 0) throw;
          log += '-';
        }
        ++count;
        co_await attempt("c");
      } while (count % 3 != 0);
    } catch (const js::exception& error) {
      log += std::string("[") + error.what() + "]";
      count += 2;
    }
  }
  co_return log;
}

[[wasm::export]] js::promise<std::string> while_awaited(Attempt attempt) {
  std::string log;
  int i = 0;
  try {
    while (co_await attempt("a" + std::to_string(i)) < 100) {
      try {
        if (i == 1) throw std::runtime_error("one");
        log += 'x';
        co_await attempt("b" + std::to_string(i));
        log += 'y';
      } catch (const std::runtime_error&) {
        log += 'r';
      }
      ++i;
    }
  } catch (const js::exception& error) {
    log += error.what();
  }
  co_return log;
}
