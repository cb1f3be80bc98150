// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Whether the texts of a unit can have annotations, told from their words: there is none without the token `wasm`.
#pragma once

#include <string_view>

namespace wasmbind::pipeline {

/// Looks at text after text. Comments and strings count as well: a wrong yes costs a parse, a wrong no an annotation.
class Mention {
 public:
  /// A text in which the word may also be pasted together: `wa##sm`.
  void look(std::string_view text);

  /// A header that came with the compiler or the system; these paste a lot, but not this word, and do not
  /// break it in two lines.
  void lookAtSystem(std::string_view text);

  /// Whether the word is in the texts, or all that pasting it together takes.
  bool isPossible() const { return word_ || (begin_ && end_ && pastes_); }

 private:
  bool word_ = false;
  bool begin_ = false;   ///< of the word, as a word of its own
  bool end_ = false;     ///< likewise
  bool pastes_ = false;  ///< has the operator ##
};

}  // namespace wasmbind::pipeline
