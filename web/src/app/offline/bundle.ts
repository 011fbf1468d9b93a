// SPDX-License-Identifier: MulanPSL-2.0
// What was not sent, as one file that only its owner can open: everything in it is sealed as it lay on
// the phone, and the data key is wrapped by the server's key of that device. On another machine the
// owner signs in, gets that key, and the acts go on with their own keys: sent from both, done once.
import { deviceId } from '@/app/offline/device';
import type { Opened } from '@/app/offline/phone';
import type { Command, KeptPicture } from '@/app/offline/store';
import { unwrapped, vaultOf, type Sealed } from '@/app/offline/vault';

const magic = 'ORTOO-1\n';

/** Bytes beside the header: where they begin and how many they are. */
interface Lying {
  iv: number[];
  at: number;
  size: number;
}
type Packed<T> = Omit<T, 'content' | 'sealed' | 'receipt'> & { lying: Lying };

interface Header {
  device: string;
  wrapped: Lying;
  commands: Packed<Command>[];
  pictures: Packed<KeptPicture>[];
}

class Parts {
  bytes: ArrayBuffer[] = [];
  #at = 0;
  lay({ iv, bytes }: Sealed): Lying {
    this.bytes.push(bytes);
    const lying = { iv: [...iv], at: this.#at, size: bytes.byteLength };
    this.#at += bytes.byteLength;
    return lying;
  }
}

export async function packed({ store, owner }: Opened): Promise<Blob> {
  const parts = new Parts();
  const wrapped = parts.lay((await store.get('meta', 'wrapped')) as Sealed);
  const open = (await store.getAll('commands')).filter((one) => one.state !== 'done');
  const wanted = new Set(open.flatMap((one) => one.pictures));
  const pictures = (await store.getAll('pictures')).filter((one) => wanted.has(one.id));
  const header: Header = {
    device: deviceId(owner),
    wrapped,
    commands: open.map(({ content, ...rest }) => ({ ...rest, lying: parts.lay(content) })),
    pictures: pictures.map(({ sealed, ...rest }) => ({ ...rest, lying: parts.lay(sealed) })),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, head.length);
  return new Blob([magic, size, head, ...parts.bytes], { type: 'application/octet-stream' });
}

/** Whose file it is; undefined: not one of ours. */
export async function headerOf(file: Blob): Promise<{ header: Header; start: number } | undefined> {
  const begin = await file.slice(0, magic.length + 4).arrayBuffer();
  if (new TextDecoder().decode(begin.slice(0, magic.length)) !== magic) return undefined;
  const size = new DataView(begin).getUint32(magic.length);
  const start = magic.length + 4 + size;
  if (start > file.size) return undefined;
  const text = await file.slice(magic.length + 4, start).text();
  return { header: JSON.parse(text) as Header, start };
}

/** Takes the acts over, sealed anew for this machine. Answers how many are new here. */
export async function unpack({ store, vault }: Opened, file: Blob, key: string): Promise<number> {
  const found = await headerOf(file);
  if (found === undefined) throw new Error('not a bundle');
  const { header, start } = found;
  const read = async ({ iv, at, size }: Lying): Promise<Sealed> => ({
    iv: Uint8Array.from(iv),
    bytes: await file.slice(start + at, start + at + size).arrayBuffer(),
  });
  const theirs = vaultOf(await unwrapped(key, await read(header.wrapped)));
  for (const { lying, ...picture } of header.pictures) {
    const place = `picture.${picture.id}`;
    const sealed = await vault.seal(place, await theirs.open(place, await read(lying)));
    if ((await store.getKey('pictures', picture.id)) === undefined) {
      await store.put('pictures', { ...picture, sealed });
    }
  }
  const known = new Set((await store.getAll('commands')).map((one) => one.key));
  let count = 0;
  for (const { lying, ...command } of header.commands) {
    if (known.has(command.key)) continue;
    const place = `command.${command.key}`;
    const content = await vault.seal(place, await theirs.open(place, await read(lying)));
    const state = command.state === 'sending' ? ('waiting' as const) : command.state;
    const taken: Partial<Command> = { ...command, state, nextAt: 0, content };
    delete taken.seq; // counted anew here
    await store.add('commands', taken as Command);
    count += 1;
  }
  return count;
}
