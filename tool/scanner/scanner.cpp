// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scanner/scanner.h"

#include "scan/module_json.h"

extern "C" [[gnu::visibility("default")]] const wasmbind::scanner::Scanner wasmbind_scanner = {&wasmbind::scan::scan,
                                                                                               &wasmbind::scan::toJson};
