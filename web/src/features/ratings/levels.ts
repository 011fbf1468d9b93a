// SPDX-License-Identifier: MulanPSL-2.0
// The five levels as buttons: from the best to the worst, none bigger or nearer than another.
import { t } from '@/app/text';
import type { Body } from '@/app/server';

export type Level = Body<'/api/v1/ratings/{id}'>['level'];

const smiles: readonly [Level, number][] = [
  ['very_satisfied', 2],
  ['satisfied', 1],
  ['basically_satisfied', 0],
  ['dissatisfied', -1],
  ['very_dissatisfied', -2],
];

export const levelNames = smiles.map(([value]) => value);

export const levelButtons = () =>
  smiles.map(([value, smile]) => ({ value, smile, label: t(`ratings.${value}`) }));
