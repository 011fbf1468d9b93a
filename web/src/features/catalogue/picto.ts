// SPDX-License-Identifier: MulanPSL-2.0
import { icons, type IconName } from '@/ui/icons';

/** The server names a pictogram for each item; one that this kit does not draw becomes a paper. */
export function pictoOf(name: string | undefined): IconName {
  return name !== undefined && Object.hasOwn(icons, name) ? (name as IconName) : 'doc';
}
