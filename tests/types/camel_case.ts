// SPDX-License-Identifier: MIT OR Apache-2.0
import {
  KdTree,
  MAX_COUNT,
  PixelFormat,
  addNumbers,
  as_it_is,
  colorTools,
  maxSize,
  sizeOf,
  styleNamed,
  type ReadMode,
  type TextStyle,
} from "camel_case";

const mode: ReadMode = "line_by_line";
const style: TextStyle = styleNamed("serif");
const numbers: number[] = [addNumbers(1), as_it_is(), maxSize, MAX_COUNT, sizeOf({ fontName: "a" }), style.fontSize];
const tree: KdTree = KdTree.withDefaultSize();
numbers.push(tree.leafSize, tree.countAll(), tree.maxDepth, KdTree.treeLimit(), PixelFormat.rgba_8);
const mixed: string = colorTools.mixTwo(PixelFormat.rgb_8, mode);
void [numbers, mixed, new colorTools.ColorMixer()];
