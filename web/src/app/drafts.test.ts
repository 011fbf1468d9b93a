// SPDX-License-Identifier: MulanPSL-2.0
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropPhoto, keepPhoto, keptPhoto, useDraft, wipeDrafts } from '@/app/drafts';
import { setOwner } from '@/app/owner';

const fresh = () => ({ name: '', person: { phone: '' } });

beforeEach(() => {
  setOwner(undefined);
  localStorage.clear();
});

describe('a draft', () => {
  it('is there again after a reload, deep fields too', () => {
    const draft = useDraft('order.1', fresh);
    draft.values.person.phone = '13800000000';
    expect(useDraft('order.1', fresh).values.person.phone).toBe('13800000000');
  });

  it('is gone when it was sent', () => {
    const draft = useDraft('order.1', fresh);
    draft.values.name = '巴图';
    draft.clear();
    expect(draft.values.name).toBe('');
    expect(useDraft('order.1', fresh).values.name).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('is dropped after a week', () => {
    useDraft('order.1', fresh).values.name = '巴图';
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * 24 * 3600 * 1000);
    expect(useDraft('order.1', fresh).values.name).toBe('');
  });

  it('goes along when a guest signs in, and is not seen by the next person', () => {
    useDraft('order.1', fresh).values.name = '巴图';
    setOwner('citizen-1');
    expect(useDraft('order.1', fresh).values.name).toBe('巴图');
    setOwner('citizen-2');
    expect(useDraft('order.1', fresh).values.name).toBe('');
  });

  it('survives a broken store', () => {
    localStorage.setItem('ortoo.draft.guest.order.1', '{not json');
    expect(useDraft('order.1', fresh).values.name).toBe('');
  });
});

describe('a photo', () => {
  it('is kept, given back and dropped', async () => {
    await keepPhoto('order.1.no2', new Blob(['jpeg']));
    expect((await keptPhoto('order.1.no2'))?.size).toBe(4);
    await dropPhoto('order.1.no2');
    expect(await keptPhoto('order.1.no2')).toBeUndefined();
  });
});

describe('signing out', () => {
  it('leaves nothing of the person behind', async () => {
    setOwner('staff-1');
    useDraft('case.1', fresh).values.name = '巴图';
    await keepPhoto('case.1', new Blob(['x']));
    await wipeDrafts();
    expect(useDraft('case.1', fresh).values.name).toBe('');
    expect(await keptPhoto('case.1')).toBeUndefined();
  });
});
