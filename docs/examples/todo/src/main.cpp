#include "page.h"
#include "storage.h"

[[wasm::start]] void run() {
  // Lives as long as the page: the listeners refer to it.
  static Page page(storage::load());
}
