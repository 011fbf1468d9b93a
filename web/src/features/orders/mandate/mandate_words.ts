// SPDX-License-Identifier: MulanPSL-2.0
// A mandate told in plain words: which acts it covers, which never, and every other field of it as
// a row that a person without law can read.
import { dateWords, fullMoment } from '@/app/dates';
import { t } from '@/app/text';
import type { Order } from '@/features/orders/agent/held_order';
import { powers, type Power } from '@/features/orders/agent/mandate_draft';

export type Mandate = NonNullable<Order['mandate']>;
interface Row {
  name: string;
  value: string;
}

export const canDo = (mandate: Mandate): Power[] =>
  powers.filter((power) => mandate.scope[power] === true);
export const cannotDo = (mandate: Mandate): Power[] =>
  powers.filter((power) => mandate.scope[power] !== true);

/** What no mandate may ever hold (domain §3.6): said on every one, because nobody reads the law. */
export const neverDo = ['money', 'sign', 'cards', 'forge', 'promise', 'rate', 'pass_on'] as const;
/** Acts the law wants the person himself for (行政许可法 29): the agent may come along. */
export const inPerson = ['marriage', 'biometric', 'alive', 'disability', 'driver'] as const;

const yesNo = (yes: boolean | undefined): string => t(yes ? 'agent.yes' : 'agent.no');

function consentRows(mandate: Mandate): Row[] {
  const given = mandate.terms?.consents;
  const to = (who: string | undefined) =>
    who ? t('mandate.given_to', { who }) : t('mandate.given_to_nobody');
  return [
    { name: t('mandate.consent.data'), value: t('mandate.agreed') },
    ...(given
      ? [
          { name: t('mandate.consent.shared_query'), value: yesNo(given.shared_query) },
          { name: t('mandate.consent.photos'), value: yesNo(given.photos) },
          { name: t('mandate.consent.bank'), value: to(given.bank) },
          { name: t('mandate.consent.post'), value: to(given.post) },
        ]
      : []),
  ];
}

/** Who signed how, and who was there. */
function signedRows(mandate: Mandate): Row[] {
  const { terms } = mandate;
  return [
    { name: t('mandate.signed_at'), value: fullMoment(mandate.signed_at) },
    ...(terms?.place ? [{ name: t('mandate.place'), value: terms.place }] : []),
    { name: t('mandate.signed_how'), value: t(`mandate.form.${terms?.form ?? 'drawn'}`) },
    ...(terms?.by ? [{ name: t('mandate.signed_by'), value: t('mandate.by_guardian') }] : []),
    ...(terms?.witnesses.length
      ? [{ name: t('mandate.witnesses'), value: terms.witnesses.join('、') }]
      : []),
    ...(terms?.audio ? [{ name: t('mandate.audio'), value: t('mandate.audio_kept') }] : []),
    ...(terms?.scans.length
      ? [{ name: t('mandate.scans'), value: t('mandate.scans_n', { n: terms.scans.length }) }]
      : []),
    ...(terms ? [{ name: t('mandate.language'), value: t(`mandate.lang.${terms.language}`) }] : []),
  ];
}

/** Every other field of domain §3.6, in the order in which one would ask. */
export function mandateRows(order: Order, mandate: Mandate): Row[] {
  const { terms } = mandate;
  const group = order.special_group;
  return [
    { name: t('mandate.number'), value: mandate.number },
    ...(mandate.renews ? [{ name: t('mandate.renews'), value: mandate.renews }] : []),
    { name: t('mandate.client'), value: order.applicant.name },
    { name: t('field.id_number'), value: order.applicant.id_number_masked },
    { name: t('field.phone'), value: order.applicant.phone_masked },
    ...(group ? [{ name: t('orders.special_group'), value: t(`orders.special.${group}`) }] : []),
    {
      name: t('mandate.agent'),
      value: [mandate.agent_name, order.unit_name, order.agent?.phone].filter(Boolean).join(' · '),
    },
    { name: t('mandate.matter'), value: order.item_name },
    { name: t('mandate.how_much'), value: t(`agent.mandate_mode.${mandate.mode}`) },
    ...(terms?.steps.length ? [{ name: t('mandate.steps'), value: terms.steps.join('、') }] : []),
    { name: t('field.delivery'), value: t(`agent.way.${mandate.delivery}`) },
    {
      name: t('mandate.hand_on'),
      value: t(terms?.sub_delegation ? 'mandate.hand_on_yes' : 'mandate.hand_on_no'),
    },
  ];
}

export { consentRows, signedRows };
export const untilWords = (mandate: Mandate): string => dateWords(mandate.valid_until);
