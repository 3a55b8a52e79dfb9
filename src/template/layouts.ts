/** The layouts that come with the product. Where each comes from: docs/templates.md. */
import type { TemplateLayout } from './layout';
import { ANHUI } from './layouts/anhui';
import { DONGGUAN } from './layouts/guangdong-dongguan';
import { HEBEI } from './layouts/hebei';
import { HUBEI } from './layouts/hubei';
import { HUNAN } from './layouts/hunan';
import { NATIONAL } from './layouts/national';
import { NATIONAL_2015 } from './layouts/national-2015';
import { SHANGHAI } from './layouts/shanghai';
import { SICHUAN } from './layouts/sichuan';
import { URUMQI } from './layouts/urumqi';
import { XINJIANG } from './layouts/xinjiang';
import { YITIHUA } from './layouts/yitihua';
import { YUNNAN } from './layouts/yunnan';

export const LAYOUTS: readonly TemplateLayout[] = [
  URUMQI,
  XINJIANG,
  NATIONAL,
  NATIONAL_2015,
  ANHUI,
  HUBEI,
  SICHUAN,
  HUNAN,
  DONGGUAN,
  HEBEI,
  YUNNAN,
  SHANGHAI,
  YITIHUA,
];

export function findLayout(id: string): TemplateLayout | null {
  return LAYOUTS.find((layout) => layout.id === id) ?? null;
}
