// SPDX-License-Identifier: MulanPSL-2.0
// All screens but home, progress and guide, in one script of their own. It is fetched while the first
// screen is idle, so that all steps of an order are there before the network goes.
import './find';
import './progress';
import { watchStopped } from '@/app/stopped_bar';
import { addWords } from '@/app/text';
import words from '@/text/zh.json?citizen';

export { default as ComeBack } from '@/features/identity/ComeBack.vue';
export { default as AppointmentsPage } from './AppointmentsPage.vue';
export { default as AskPage } from './AskPage.vue';
export { default as CallAfter } from '@/features/duty/CallAfter.vue';
export { default as BadgePage } from './BadgePage.vue';
export { default as CheckPage } from './CheckPage.vue';
export { default as CustodyPage } from './CustodyPage.vue';
export { default as DataPage } from './DataPage.vue';
export { default as EnquiriesPage } from './EnquiriesPage.vue';
export { default as LettersPage } from './LettersPage.vue';
export { default as MandatePage } from './MandatePage.vue';
export { default as MinePage } from './MinePage.vue';
export { default as NearPage } from './NearPage.vue';
export { default as NumberPage } from './NumberPage.vue';
export { default as OrderDetailPage } from './OrderDetailPage.vue';
export { default as OrderPage } from './OrderPage.vue';
export { default as RatePage } from './RatePage.vue';
export { default as ResultsPage } from './ResultsPage.vue';
export { default as RulePage } from './RulePage.vue';
export { default as RulesPage } from './RulesPage.vue';
export { default as StationPage } from './StationPage.vue';
export { default as TogetherPage } from './TogetherPage.vue';
export { default as UnitPage } from './UnitPage.vue';

addWords(words);
watchStopped();
