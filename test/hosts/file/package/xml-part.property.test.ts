/** A tree that grows with its text is the tree of that text. */
import fc from 'fast-check';
import { XmlPart } from '../../../../src/hosts/file/package/xml-part';
import {
  childOf,
  descendants,
  parseXml,
  type XmlElement,
} from '../../../../src/hosts/file/package/xml-tree';

const START =
  '<?xml version="1.0"?>\n<s><fonts count="1" k=""><font/></fonts><xfs count="2"><xf a="1"/><xf>t<b/></xf></xfs ><dxfs/><x>中</x></s>';

const placed = (root: XmlElement) =>
  [...descendants(root)].map(({ name, attributes, text, start, openEnd, closeStart, end }) => ({
    ...{ name, text, start, openEnd, closeStart, end },
    attributes: [...attributes],
  }));

interface Step {
  readonly list: string;
  readonly item: string;
  readonly value: string;
  readonly act: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  list: fc.constantFrom('fonts', 'xfs', 'dxfs', 'x'),
  item: fc.constantFrom('<a/>', '<a b="1"><c/>中</a>', '<a/><a/>'),
  value: fc.constantFrom('', '7', '10000', '&<"'),
  act: fc.constantFrom('append', 'grow', 'value', 'new value', 'remove', 'clear'),
});

function carryOut(part: XmlPart, { list, item, value, act }: Step): void {
  const element = childOf(part.root, list);
  if (element === null) return;
  if (act === 'append') part.append(element, item);
  else if (act === 'grow' && !part.isInOneTag(element)) part.grow(element, item);
  else if (act === 'value') part.setAttribute(element, 'count', value);
  else if (act === 'new value') part.setAttribute(element, `n${value.length}`, value);
  else if (act === 'remove' && element.children[0] !== undefined) part.remove(element.children[0]);
  else if (act === 'clear' && !part.isInOneTag(element)) part.clear(element);
}

test('after any changes, every element knows where it stands', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const part = new XmlPart(START);
      for (const each of steps) {
        carryOut(part, each);
        expect(placed(part.root)).toEqual(placed(parseXml(part.text)));
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['<dxfs/>', '<dxfs count="0" />', '<dxfs></dxfs>', '<dxfs count="0"></dxfs>'])(
  '%s, opened, filled and cleared, is as it was',
  (list) => {
    const part = new XmlPart(`<s>${list}</s>`);
    const before = childOf(part.root, 'dxfs')!;
    if (part.isInOneTag(before)) part.open(before);
    part.append(childOf(part.root, 'dxfs')!, '<dxf/>');
    part.clear(childOf(part.root, 'dxfs')!);
    expect(part.text).toBe(`<s>${list}</s>`);
  },
);
