// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/run.h"

int main(int count, char** words) { return wasmbind::cli::run({words + 1, words + count}); }
