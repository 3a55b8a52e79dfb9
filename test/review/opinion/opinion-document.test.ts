/** @jest-environment node */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { opinionFiles } from '../../../src/review/opinion/opinion-files';
import { opinionsOf } from '../../../src/review/opinion/unit-opinions';
import { opinionDocument } from '../../../src/review/opinion/word/document';
import type { ReviewedProject } from '../../../src/review/folder/reviewed-project';
import { filedProjects, findingOf, projectWith } from '../../support/projects';

async function bytesOf(...projects: ReviewedProject[]): Promise<Uint8Array> {
  const [opinion] = opinionsOf(projects);
  if (opinion === undefined) throw new Error('an opinion');
  return opinionDocument(opinion);
}

/** Every part, each of them well-formed. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  for (const xml of parts.values()) new SaxesParser().write(xml).close();
  return parts;
}

/** Style and text of each paragraph of the document, those of tables included. */
function paragraphsOf(bytes: Uint8Array): string[] {
  const xml = partsOf(bytes).get('word/document.xml') ?? '';
  return xml
    .split('<w:p>')
    .slice(1)
    .map((paragraph) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '';
      const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, each]) => each).join('');
      return `${style}|${text}`;
    });
}

test('title, text, table of points, lines to sign', async () => {
  const [project] = filedProjects('a.xlsx', { 甲: { leader: null } });
  const paragraphs = paragraphsOf(await bytesOf(project!));
  expect(paragraphs).toEqual([
    'Title|关于某市人力资源和社会保障局2024年度项目支出绩效目标的审核意见',
    '|某市人力资源和社会保障局：',
    'Text|你单位报送的2024年度项目支出绩效目标表收悉，共1个项目（文件“a.xlsx”）。参照《中央部门预算绩效目标管理办法》（财预〔2015〕88号），现提出如下审核意见。',
    'Heading1|2024年职业技能培训补助',
    'Text|预算资金10万元；绩效目标表见文件“a.xlsx”，工作表“甲”（A1:I13）。',
    'Text|建议审核结果：良（由审核人员认定）。参照财预〔2015〕88号第二十五条，审核结果为“良”的，可与相关部门或单位进行协商，直接对其绩效目标进行完善后，进入下一步预算安排流程。',
    'Heading2|建议完善的问题',
    ...['CellHead|序号', 'CellHead|位置', 'CellHead|问题及依据', 'CellHead|修改要求'],
    ...['Cell|1', 'Cell|甲!H4', 'Cell|项目负责人', 'Cell|项目负责人未填写。'],
    'Basis|依据：财预〔2015〕88号　绩效目标审核：完整性（待核）',
    'Cell|补填项目负责人姓名。',
    'Closing|请你单位于　　　　年　　月　　日前，对照上述意见完善，报送完善后的绩效目标表。',
    ...[
      '|',
      'Signature|审核人：',
      'Signature|审核单位（盖章）：',
      'Signature|　　　　年　　月　　日',
    ],
    expect.stringMatching(/^Note\|注：本稿由“绩效目标表助手”/),
  ]);
});

test('paper, margins, fonts and sizes are those of official correspondence', async () => {
  const parts = partsOf(await bytesOf(projectWith([])));
  const document = parts.get('word/document.xml')!;
  // 210 × 297 mm; 37, 26, 35 and 28 mm.
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toContain(
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="708" w:footer="1587" w:gutter="0"/>',
  );
  const styles = parts.get('word/styles.xml')!;
  const styleOf = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
  const fonts = (name: string): string =>
    `<w:rFonts w:ascii="${name}" w:cs="${name}" w:eastAsia="${name}" w:hAnsi="${name}"/>`;
  // 三号 is 16 points, 二号 22; lines of 28 points.
  const [defaults = ''] = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles) ?? [];
  expect(defaults).toContain(fonts('仿宋_GB2312'));
  expect(defaults).toContain('<w:sz w:val="32"/>');
  expect(defaults).toContain('w:line="560" w:lineRule="exact"');
  expect(styleOf('Title')).toContain(fonts('方正小标宋简体'));
  expect(styleOf('Title')).toContain('<w:sz w:val="44"/>');
  expect(styleOf('Title')).toContain('<w:jc w:val="center"/>');
  expect(styleOf('Heading1')).toContain(fonts('黑体'));
  expect(styleOf('Heading2')).toContain(fonts('楷体_GB2312'));
  expect(styleOf('Text')).toContain('<w:ind w:firstLine="640"/>');
  expect(parts.get('word/fontTable.xml')).toContain(
    '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,Noto Serif CJK SC"/>',
  );
});

test('each page has its number at the foot, on the outer side', async () => {
  const parts = partsOf(await bytesOf(projectWith([])));
  const footers = [...parts].filter(([name]) => /^word\/footer\d/.test(name));
  expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left']);
  for (const [, xml] of footers) expect(xml).toMatch(/— <.*>PAGE<.*> —</);
  expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('the same opinion gives the same bytes at any time, without a date of ours', async () => {
  const project = projectWith([findingOf('error'), findingOf('info')]);
  jest.useFakeTimers({ now: new Date('2024-03-01T10:00:00Z'), advanceTimers: true });
  const before = await bytesOf(project);
  jest.setSystemTime(new Date('2031-12-31T23:59:59Z'));
  const after = await bytesOf(project);
  jest.useRealTimers();
  expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  const core = partsOf(before).get('docProps/core.xml')!;
  expect(core).toContain('审核意见</dc:title>');
  expect(core).not.toMatch(/created|modified xsi/);
});

test('markup, quotes and characters that XML forbids stay text or go', async () => {
  const hostile = '<w:br/>&amp;"\u0000\u0008]]>\ufffe\udc00末';
  const finding = findingOf('error', 'relevance', { message: hostile, advice: hostile });
  const project = projectWith([finding], { project: hostile, unit: hostile, sheet: hostile });
  const paragraphs = paragraphsOf(await bytesOf(project));
  const shown = '&lt;w:br/&gt;&amp;amp;&quot;]]&gt;末';
  expect(paragraphs).toContain(`Heading1|${shown}`);
  expect(paragraphs).toContain(`Cell|${shown}!D8`);
});

test('300 points and 50 projects are all there', async () => {
  const points = Array.from({ length: 300 }, (_, at) =>
    findingOf('warning', 'relevance', { message: `第${at + 1}个问题。` }),
  );
  const one = paragraphsOf(await bytesOf(projectWith(points)));
  expect(one.filter((each) => /^Cell\|第\d+个问题。$/.test(each))).toHaveLength(300);
  expect(one).toContain('Cell|300');
  const fifty = Array.from({ length: 50 }, () => projectWith(points.slice(0, 10)));
  const many = paragraphsOf(await bytesOf(...fifty));
  expect(many.filter((each) => each.startsWith('Heading1|'))).toHaveLength(50);
  expect(many).toContain('Heading1|五十、2024年职业技能培训补助');
});

test('of a folder each unit gets a file, made when it is asked for', async () => {
  const projects = [
    ...filedProjects('a.xlsx', { 甲: { unit: '某市财政局' }, 乙: { unit: '某市/教育局' } }),
    ...filedProjects('b.xlsx', { 甲: { unit: null } }),
    ...filedProjects('c.xlsx', { 甲: { unit: null } }),
  ];
  const files = opinionFiles(projects);
  expect(files.map(({ name }) => name)).toEqual([
    ...['审核意见（某市财政局）.docx', '审核意见（某市／教育局）.docx'],
    ...['审核意见（单位未填）.docx', '审核意见（单位未填）（2）.docx'],
  ]);
  expect(paragraphsOf(await files[1]!.bytes())[1]).toBe('|某市/教育局：');
  expect(opinionFiles([])).toEqual([]);
});
