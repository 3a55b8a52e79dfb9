/** Data bars, colour scales and icons as a worksheet holds them: rules without a format of their own. */
import type { SpecScale } from '../../../grid/sheet-spec';
import { argb } from './look-markup';
import { xml, type Fragment } from './xml-fragment';

export function scaleRule(
  p: string,
  scale: SpecScale,
  { sqref, priority }: { readonly sqref: string; readonly priority: number },
): Fragment {
  const [type, content] = contentOf(p, scale);
  return xml(`${p}conditionalFormatting`, { sqref }, [
    xml(`${p}cfRule`, { type, priority }, [content]),
  ]);
}

function contentOf(p: string, scale: SpecScale): [type: string, content: Fragment] {
  const from = (val: number): Fragment => xml(`${p}cfvo`, { type: 'num', val });
  const most = xml(`${p}cfvo`, { type: 'max' });
  const color = (of: string): Fragment => xml(`${p}color`, { rgb: argb(of) });
  switch (scale.kind) {
    case 'bar':
      // Without a least length a row of zeros would have bars as well.
      return [
        'dataBar',
        xml(`${p}dataBar`, { minLength: 0, maxLength: 90 }, [from(0), most, color(scale.color)]),
      ];
    case 'color':
      return [
        'colorScale',
        xml(`${p}colorScale`, {}, [from(0), most, color('#FFFFFF'), color(scale.color)]),
      ];
    case 'signs':
      // The set goes from bad to good.
      return [
        'iconSet',
        xml(`${p}iconSet`, { iconSet: '3Signs', reverse: 1 }, [
          ...[0, scale.middle, scale.high].map(from),
        ]),
      ];
  }
}
