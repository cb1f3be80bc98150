// SPDX-License-Identifier: MIT OR Apache-2.0
import { area, geo } from "namespaces";

const flat: number = area(1, 2);
const inside: number = geo.area(2) + geo.solid.volume(2);
const point: geo.Point = new geo.Point(1, 2);
const middle: geo.Point = geo.middle(point, point);
const unit: geo.Unit = geo.Unit.foot;
void [flat, inside, middle, unit];
// @ts-expect-error: not marked
geo.not_marked();
// @ts-expect-error: one argument
geo.area(1, 2);
