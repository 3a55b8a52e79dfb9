/**
 * What Microsoft's own validation asks a server for, as far as it can be known offline: order of elements, limits of
 * ids and strings, resource ids, icon sizes, HTTPS. Sources: docs-ref docs/manifest/*.md, MS-OWEMXML section 5.7.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';

/** Children in the order that the schema asks for; an element that is not listed may not stand there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName'],
    ...['Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
    ...['Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'Host/VersionOverrides': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  'Control/Button': ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  'Control/Menu': ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Items'],
  Item: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  'Action/ExecuteFunction': ['FunctionName'],
  'Action/ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title', 'SupportsPinning'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions'],
  ],
  Supertip: ['Title', 'Description'],
  Group: ['Label', 'Icon', 'Control'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  'Control/Button': ['Label', 'Supertip', 'Icon', 'Action'],
  'Control/Menu': ['Label', 'Supertip', 'Icon', 'Items'],
};

/** Resources by their list, and how long an entry may be. */
const LISTS: Readonly<Record<string, { readonly entry: string; readonly longest: number }>> = {
  'bt:Images': { entry: 'bt:Image', longest: 2048 },
  'bt:Urls': { entry: 'bt:Url', longest: 2048 },
  'bt:ShortStrings': { entry: 'bt:String', longest: 125 },
  'bt:LongStrings': { entry: 'bt:String', longest: 250 },
};

/** Where a resource id may point. */
const RESID_LIST: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const LONGEST_ID = 32;
const REQUIRED_ICONS = [16, 32, 80];

export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly alpha: boolean;
}

/** `icon` tells what stands at an address, null for nothing. */
export function validateManifest(xml: string, icon: (url: string) => PngSize | null): string[] {
  const faults: string[] = [];
  const root = parse(xml, faults);
  if (root === null) return faults;
  const all = [root, ...descendants(root)];
  const say = (element: Element, text: string): void => {
    faults.push(`<${element.tagName}>: ${text}`);
  };
  for (const element of all) checkOrder(element, say);
  const resources = readResources(all, say);
  for (const element of all) checkResid(element, resources, say);
  checkIds(all, say);
  checkTexts(root, all, say);
  checkIcons(root, all, resources, icon, say);
  return faults;
}

function parse(xml: string, faults: string[]): Element | null {
  const onError = (_: string, message: string): void => {
    faults.push(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    // What xmldom cannot go on from it says through onError, too.
    if (faults.length === 0) throw error;
    return null;
  }
}

type Say = (element: Element, text: string) => void;

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function descendants(element: Element): Element[] {
  return children(element).flatMap((child) => [child, ...descendants(child)]);
}

function kindOf(element: Element): string {
  const { tagName } = element;
  if (tagName === 'Control' || tagName === 'Action') {
    return `${tagName}/${element.getAttribute('xsi:type') ?? ''}`;
  }
  if (tagName === 'Host' && element.getAttribute('xsi:type') !== null) {
    return 'Host/VersionOverrides';
  }
  return tagName;
}

function checkOrder(element: Element, say: Say): void {
  const kind = kindOf(element);
  const names = children(element).map(({ tagName }) => tagName);
  const order = ORDER[kind];
  if (order !== undefined) {
    const places = names.map((name) => order.indexOf(name));
    names
      .filter((_, i) => places[i] === -1)
      .forEach((name) => {
        say(element, `${name} may not stand here`);
      });
    if (places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0))) {
      say(element, `wrong order: ${names.join(', ')}`);
    }
  }
  for (const name of REQUIRED[kind] ?? []) {
    if (!names.includes(name)) say(element, `${name} is missing`);
  }
}

function readResources(all: readonly Element[], say: Say): Map<string, Map<string, Element>> {
  const resources = new Map<string, Map<string, Element>>();
  for (const list of all.filter(({ tagName }) => tagName in LISTS)) {
    const { entry, longest } = LISTS[list.tagName]!;
    const entries = new Map<string, Element>();
    for (const child of children(list)) {
      const id = child.getAttribute('id') ?? '';
      if (child.tagName !== entry) say(list, `${child.tagName} may not stand here`);
      if (id === '' || id.length > LONGEST_ID)
        say(child, `id "${id}" is not of 1 to 32 characters`);
      if (entries.has(id)) say(child, `id "${id}" is used twice`);
      entries.set(id, child);
      for (const text of textsOf(child)) {
        if (text === '' || text.length > longest) say(child, `"${text}" is longer than ${longest}`);
      }
    }
    resources.set(list.tagName, entries);
  }
  return resources;
}

function textsOf(element: Element): string[] {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...children(element).map((override) => override.getAttribute('Value') ?? ''),
  ];
}

function checkResid(
  element: Element,
  resources: ReadonlyMap<string, ReadonlyMap<string, Element>>,
  say: Say,
): void {
  const resid = element.getAttribute('resid');
  if (resid === null) return;
  const list = RESID_LIST[element.tagName];
  if (list === undefined) say(element, 'may not have a resid');
  else if (resources.get(list)?.has(resid) !== true) say(element, `no "${resid}" in ${list}`);
}

function checkIds(all: readonly Element[], say: Say): void {
  const seen = new Set<string>();
  for (const element of all) {
    if (!['CustomTab', 'Group', 'Control', 'Item'].includes(element.tagName)) continue;
    const id = element.getAttribute('id') ?? '';
    if (id === '' || id.length > 125) say(element, `id "${id}" is not of 1 to 125 characters`);
    if (seen.has(id)) say(element, `id "${id}" is used twice`);
    seen.add(id);
  }
}

function checkTexts(root: Element, all: readonly Element[], say: Say): void {
  const text = (name: string): string =>
    children(root).find(({ tagName }) => tagName === name)?.textContent ?? '';
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text('Id'))) say(root, 'Id is no GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text('Version'))) say(root, 'Version is no version');
  const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
  for (const element of children(root).filter(({ tagName }) => tagName in limits)) {
    const longest = limits[element.tagName]!;
    for (const value of textsOf(element)) {
      if (value === '' || value.length > longest) say(element, `longer than ${longest}`);
    }
  }
  const locale = text('DefaultLocale');
  for (const element of all) {
    if (element.tagName.endsWith('Override') && element.getAttribute('Locale') === locale) {
      say(element, `overrides the default locale ${locale}`);
    }
    for (const name of ['DefaultValue', 'Value']) {
      const value = element.getAttribute(name) ?? '';
      if (value.startsWith('http:')) say(element, `${value} is not HTTPS`);
    }
    const isUrl = /Url$|^bt:Image$|^SourceLocation$/.test(element.tagName);
    const address = element.getAttribute('DefaultValue');
    if (isUrl && address !== null && !address.startsWith('https://')) {
      say(element, `${address} is not HTTPS`);
    }
  }
}

function checkIcons(
  root: Element,
  all: readonly Element[],
  resources: ReadonlyMap<string, ReadonlyMap<string, Element>>,
  icon: (url: string) => PngSize | null,
  say: Say,
): void {
  const check = (element: Element, url: string, size: number): void => {
    const png = icon(url);
    if (png === null) say(element, `no picture at ${url}`);
    else if (png.width !== size || png.height !== size || !png.alpha) {
      say(element, `${url} is not ${size} x ${size} with transparency`);
    }
  };
  for (const element of children(root)) {
    const size = { IconUrl: 32, HighResolutionIconUrl: 64 }[element.tagName];
    if (size !== undefined) check(element, element.getAttribute('DefaultValue') ?? '', size);
  }
  for (const set of all.filter(({ tagName }) => tagName === 'Icon')) {
    const images = children(set);
    for (const size of REQUIRED_ICONS) {
      if (!images.some((image) => image.getAttribute('size') === String(size))) {
        say(set, `size ${size} is missing`);
      }
    }
    for (const image of images) {
      const source = resources.get('bt:Images')?.get(image.getAttribute('resid') ?? '');
      if (source === undefined) continue;
      check(image, source.getAttribute('DefaultValue') ?? '', Number(image.getAttribute('size')));
    }
  }
}
