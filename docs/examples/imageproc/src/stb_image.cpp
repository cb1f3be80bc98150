// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// stb_image itself: the two formats that the web uses most, from memory only.
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ASSERT(condition) ((void)0)
#define STBI_NO_STDIO
#define STBI_NO_THREAD_LOCALS
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#include <stb_image.h>
