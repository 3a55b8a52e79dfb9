/** An opinion as plain text, for a preview and for the clipboard. */
import type { Opinion, Point, ProjectOpinion } from './model';

const INDENT = '　　';

export function opinionText(opinion: Opinion): string {
  const { title, addressee, leadIn, projects, closing, signature, note } = opinion;
  const lines = [
    ...[title, '', addressee, INDENT + leadIn, ''],
    ...projects.flatMap((project) => [...projectLines(project), '']),
    ...(closing === null ? [] : [INDENT + closing, '']),
    ...[...signature.map((line) => INDENT + line.trimEnd()), '', note, ''],
  ];
  return lines.join('\n');
}

function projectLines({ heading, facts, result, parts }: ProjectOpinion): string[] {
  return [
    ...[heading, INDENT + facts, INDENT + result],
    ...parts.flatMap((part) => [
      part.heading,
      ...part.points.flatMap((point) => pointLines(point, part.asks)),
    ]),
  ];
}

function pointLines({ number, place, label, problem, request, basis }: Point, asks: string) {
  const called = label === '' ? '' : `（${label}）`;
  return [
    `${number}．${place}${called}：${problem}`,
    `${INDENT}${asks}：${request}`,
    `${INDENT}依据：${basis}`,
  ];
}
