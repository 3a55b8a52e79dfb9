/** The parts that a package must have, for packages without them and for new workbooks. */

export const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** 宋体 11, what Chinese Excel and WPS begin a workbook with. Without dxfs: so `dropOwnStyles` knows a part of ours. */
export function stylesMarkup(namespace: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A workbook without a sheet, which is none yet: the first sheet makes it one. */
export const EMPTY_WORKBOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="${PACKAGE_TYPES}"><Default Extension="rels" ContentType="${RELS_TYPE}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"/>`,
};
