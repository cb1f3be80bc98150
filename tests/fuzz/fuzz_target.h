// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What every fuzz target defines; libFuzzer or replay.cpp calls it.
#pragma once

#include <cstddef>
#include <cstdint>

/// \return 0. Aborts when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
